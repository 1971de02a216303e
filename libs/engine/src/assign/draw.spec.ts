import fc from 'fast-check';
import { drawAssignment, type DrawInput } from './draw.js';

const contest = (seed: string): DrawInput => ({
  applications: Array.from({ length: 6 }, (_, at) => ({ id: `a${at}`, demand: 2 })),
  experts: [
    ...Array.from({ length: 4 }, (_, at) => ({ id: `e${at}`, min: 2, max: 4 })),
    { id: 'x', min: 0, max: 4, organisation: 'museum' },
    { id: 'y', min: 0, max: 4, organisation: 'museum' },
  ],
  conflicts: [{ application: 'a0', expert: 'e0' }],
  seed,
});

describe('a draw', () => {
  it('keeps loads, conflicts and organisations, and covers everything', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { pairs, shortages, underloaded } = drawAssignment(contest(seed));
        expect([pairs.length, shortages, underloaded]).toEqual([12, [], []]);
        const readers = (id: string) => pairs.filter(({ application }) => application === id);
        expect(readers('a0').some(({ expert }) => expert === 'e0')).toBe(false);
        for (const { id } of contest(seed).applications)
          expect(readers(id).filter(({ expert }) => 'xy'.includes(expert)).length).toBeLessThan(2);
        for (const { id, max } of contest(seed).experts)
          expect(pairs.filter(({ expert }) => expert === id).length).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('is the same for the same seed in any order of input, and another for another', () => {
    const { applications, experts, ...rest } = contest('2026-spring');
    const turned = {
      ...rest,
      applications: [...applications].reverse(),
      experts: [...experts].reverse(),
    };
    expect(drawAssignment(turned)).toEqual(drawAssignment(contest('2026-spring')));
    const drawn = ['a', 'b', 'c', 'd'].map((seed) => JSON.stringify(drawAssignment(contest(seed)).pairs));
    expect(new Set(drawn).size).toBe(4);
  });

  it('gives those whom the same rules hold for the same chance', () => {
    const draws = 1200;
    const times = new Map<string, number>();
    for (let seed = 0; seed < draws; seed += 1)
      for (const { application, expert } of drawAssignment(contest(`draw-${seed}`)).pairs)
        times.set(application + expert, (times.get(application + expert) ?? 0) + 1);
    const chances = (applications: string[], experts: string[]): number[] =>
      applications.flatMap((a) => experts.map((e) => (times.get(a + e) ?? 0) / draws));
    // Within four standard errors, 4·√(p·(1 − p)/draws) ≤ 0.058, of their common mean.
    for (const alike of [
      chances(['a1', 'a2', 'a3', 'a4', 'a5'], ['e1', 'e2', 'e3']),
      chances(['a1', 'a2', 'a3', 'a4', 'a5'], ['x', 'y']),
      chances(['a0'], ['e1', 'e2', 'e3']),
    ]) {
      const mean = alike.reduce((sum, chance) => sum + chance, 0) / alike.length;
      for (const chance of alike) expect(Math.abs(chance - mean)).toBeLessThan(0.058);
    }
  });
});
