import type { Allocation, Candidate } from './allocate.js';
import { checkGranted, checkWishes, reasonsOf, type Proposal } from './proposal.js';

const proposal: Proposal = {
  protocolNumber: '1',
  protocolDate: '2027-06-10',
  passMarks: [{ mark: '60' }],
  amounts: [],
  overrides: [],
  reserve: { count: 3 },
};
const candidate = (applicationId: string, withdrawn = false): Candidate => ({
  applicationId,
  organisationId: 'o',
  bandId: 'b',
  position: 1,
  score: '70.000000',
  requestedKopecks: 100n,
  withdrawn,
});
const CANDIDATES = [candidate('a'), candidate('b'), candidate('gone', true)];
const faults = (change: Partial<Proposal>): string[] =>
  checkWishes({ ...proposal, ...change }, CANDIDATES).map(({ pointer, code }) => `${pointer} ${code}`);
const amount = (applicationId: string, amountKopecks: bigint): Proposal['amounts'][number] => ({
  applicationId,
  amountKopecks,
  reason: 'смета завышена',
});

describe('a proposal of the council', () => {
  it('is accepted when it names ranked applications and sums up to what they ask', () => {
    expect(faults({ amounts: [amount('a', 100n)], reserve: { applicationIds: ['b'] } })).toEqual([]);
  });

  it('is refused with a pointer to each fault', () => {
    expect(
      faults({
        amounts: [amount('a', 101n), amount('b', 0n), amount('x', 1n), amount('a', 1n)],
        overrides: [{ applicationId: 'gone', decision: 'award', reason: 'r' }],
        reserve: { applicationIds: ['b', 'b', 'y'] },
      }),
    ).toEqual([
      '/amounts/2/applicationId awards.unknown-application',
      '/amounts/3/applicationId awards.repeated-application',
      '/overrides/0/applicationId awards.application-withdrawn',
      '/reserve/applicationIds/1 awards.repeated-application',
      '/reserve/applicationIds/2 awards.unknown-application',
      '/amounts/0/amountKopecks awards.over-requested',
      '/amounts/1/amountKopecks awards.amount-not-positive',
    ]);
  });

  it('hears which wishes the budget or the ranking could not grant', () => {
    const row = (applicationId: string, decision: Allocation['decision']): Allocation => ({
      applicationId,
      decision,
      reasonCode: 'no-money-left',
      amountKopecks: null,
      sources: [],
      reservePosition: null,
    });
    const wished: Proposal = {
      ...proposal,
      overrides: [
        { applicationId: 'a', decision: 'award', reason: 'r' },
        { applicationId: 'b', decision: 'refuse', reason: 'r' },
      ],
      reserve: { applicationIds: ['a', 'b'] },
    };
    expect(checkGranted(wished, [row('a', 'refuse'), row('b', 'reserve')])).toEqual([
      { pointer: '/overrides/0', code: 'awards.over-budget' },
      { pointer: '/reserve/applicationIds/0', code: 'awards.not-for-reserve' },
    ]);
    expect(checkGranted(wished, [row('a', 'award'), row('b', 'reserve')])).toEqual([]);
  });

  it('keeps both reasons of an application that has two', () => {
    const overrides = [{ applicationId: 'a', decision: 'award' as const, reason: 'значимость' }];
    expect(reasonsOf({ ...proposal, overrides, amounts: [amount('a', 1n), amount('b', 1n)] })).toEqual(
      new Map([
        ['a', 'значимость\nсмета завышена'],
        ['b', 'смета завышена'],
      ]),
    );
  });
});
