import fc from 'fast-check';
import { addDays, sumKopecks } from '#kernel';
import { planTranches, type TrancheRequest } from './tranche-plan.js';

const request: TrancheRequest = {
  awardKopecks: 100_000_01n,
  sources: [
    { id: 'republic', kopecks: 60_000_00n },
    { id: 'federal', kopecks: 40_000_01n },
  ],
  shares: [50, 30, 20],
  startsOn: '2027-03-01',
  endsOn: '2027-12-26',
};
const refusal = (changes: Partial<TrancheRequest>) => () => planTranches({ ...request, ...changes });

describe('the schedule of tranches', () => {
  it('pays the first on the first day and the others at even steps, each after a report', () => {
    expect(planTranches(request)).toEqual([
      {
        ordinal: 1,
        dueOn: '2027-03-01',
        afterReportOn: null,
        kopecks: 50_000_01n,
        parts: [
          { id: 'republic', kopecks: 30_000_00n },
          { id: 'federal', kopecks: 20_000_01n },
        ],
      },
      {
        ordinal: 2,
        dueOn: '2027-06-09',
        afterReportOn: 1,
        kopecks: 30_000_00n,
        parts: [
          { id: 'republic', kopecks: 18_000_00n },
          { id: 'federal', kopecks: 12_000_00n },
        ],
      },
      {
        ordinal: 3,
        dueOn: '2027-09-17',
        afterReportOn: 2,
        kopecks: 20_000_00n,
        parts: [
          { id: 'republic', kopecks: 12_000_00n },
          { id: 'federal', kopecks: 8_000_00n },
        ],
      },
    ]);
  });

  it('pays at once when there is one tranche', () => {
    const [only, ...others] = planTranches({ ...request, shares: [100], endsOn: request.startsOn });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      dueOn: '2027-03-01',
      kopecks: request.awardKopecks,
      parts: request.sources,
    });
  });

  it('leaves out a source that gives a tranche nothing', () => {
    const sources = [
      { id: 'large', kopecks: 99n },
      { id: 'tiny', kopecks: 1n },
    ];
    const parts = planTranches({ ...request, awardKopecks: 100n, sources, shares: [50, 50] }).map((tranche) =>
      tranche.parts.map(({ id }) => id),
    );
    expect(parts.flat().filter((id) => id === 'tiny')).toHaveLength(1);
  });

  it.each([
    ['shares', { shares: [50, 49] }],
    ['shares', { shares: [] }],
    ['shares', { shares: [120, -20] }],
    ['shares', { shares: [100, 0] }],
    ['shares', { shares: [33.4, 66.6] }],
    ['period', { endsOn: '2027-02-28' }],
    ['period', { startsOn: '2027-02-30' }],
    ['period', { endsOn: 'soon' }],
    ['sources', { awardKopecks: 100_000_00n }],
    ['sources', { sources: [] }],
    ['sources', { awardKopecks: 0n, sources: [] }],
    ['sources', { sources: [...request.sources, { id: 'nothing', kopecks: 0n }] }],
    ['too-small', { awardKopecks: 1n, sources: [{ id: 'republic', kopecks: 1n }] }],
  ])('refuses wrong %s', (code, changes) => {
    expect(refusal(changes)).toThrow(expect.objectContaining({ code: `payouts.tranches-${code}` }) as Error);
  });

  it('loses no kopeck of any source or tranche', () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const tranches = planTranches(asked);
        expect(tranches).toHaveLength(asked.shares.length);
        for (const { kopecks, parts } of tranches) {
          expect(sumKopecks(parts.map((part) => part.kopecks))).toBe(kopecks);
          expect(parts.every((part) => part.kopecks > 0n)).toBe(true);
        }
        for (const source of asked.sources) {
          const parts = tranches.flatMap((tranche) => tranche.parts).filter(({ id }) => id === source.id);
          expect(sumKopecks(parts.map((part) => part.kopecks))).toBe(source.kopecks);
        }
        const dates = tranches.map(({ dueOn }) => dueOn);
        expect(dates).toEqual([...dates].sort());
        expect(dates.every((date) => date >= asked.startsOn && date <= asked.endsOn)).toBe(true);
        const exact = asked.shares.map((share) => (asked.awardKopecks * BigInt(share)) / 100n);
        tranches.forEach(({ kopecks }, index) =>
          expect(kopecks - (exact[index] ?? 0n)).toBeLessThanOrEqual(1n),
        );
      }),
      { numRuns: 300 },
    );
  });
});

const shares = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 5 }).map((cuts) => {
  const edges = [0, ...cuts.sort((a, b) => a - b), 100];
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
});
const requests: fc.Arbitrary<TrancheRequest> = fc
  .record({
    amounts: fc.array(fc.bigInt({ min: 100n, max: 10n ** 14n }), { minLength: 1, maxLength: 4 }),
    shares,
    days: fc.integer({ min: 0, max: 800 }),
  })
  .map(({ amounts, shares, days }) => ({
    awardKopecks: sumKopecks(amounts),
    sources: amounts.map((kopecks, index) => ({ id: `source-${index}`, kopecks })),
    shares,
    startsOn: '2027-01-15',
    endsOn: addDays('2027-01-15', days),
  }));
