import { buildDocument } from './build-document.js';
import { resultsGround } from './results-ground.fixture.js';

const level = (application: number): number => 10 - (application % 8);

describe('the document of the results', () => {
  it('shows the titles of winners only where the call says so', () => {
    const { applications } = buildDocument(resultsGround(level, { registerVisibility: 'winners-only' }));
    for (const { title, decision, number } of applications)
      expect(title).toBe(decision === 'award' ? `Проект ${number}` : null);
    const open = buildDocument(resultsGround(level)).applications;
    expect(open.every(({ title }) => title !== null)).toBe(true);
  });

  it('sums what is awarded by source', () => {
    const { budget, applications } = buildDocument(resultsGround(level));
    const awarded = applications.reduce((sum, row) => sum + BigInt(row.amountKopecks ?? 0), 0n);
    expect(BigInt(budget.awardedKopecks)).toBe(awarded);
    expect(budget.sources.reduce((sum, source) => sum + BigInt(source.awardedKopecks), 0n)).toBe(awarded);
    expect(awarded > 0n).toBe(true);
  });

  it('has no field beyond the public ones, whatever the rows bring along', () => {
    const ground = resultsGround(level);
    const named = ground.applications.map((row) => ({
      ...row,
      organisationName: 'канарейка',
      reason: 'канарейка',
    }));
    expect(JSON.stringify(buildDocument({ ...ground, applications: named }))).not.toContain('канарейка');
  });
});
