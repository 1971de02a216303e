import fc from 'fast-check';
import { AWARD_DECISIONS } from '#contracts';
import { sumKopecks } from '#kernel';
import { allocate, type AllocationRules, type Candidate } from './allocate.js';
import { fundsForAwards } from './funds.js';

const BANDS = ['small', 'big'];
const amount = fc.bigInt({ min: 1n, max: 500n });

const candidates: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      organisation: fc.integer({ min: 0, max: 15 }),
      band: fc.constantFrom(...BANDS),
      score: fc.option(fc.integer({ min: 0, max: 100 })),
      requestedKopecks: amount,
      withdrawn: fc.nat(9).map((drawn) => drawn === 0),
    }),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ organisation, band, score, ...rest }, index) => ({
      ...rest,
      applicationId: `a${index}`,
      organisationId: `o${organisation}`,
      bandId: band,
      position: index + 1,
      score: score === null ? null : `${score}.000000`,
    })),
  );

const withRules = candidates.chain((list) => {
  const ids = list.map(({ applicationId }) => applicationId);
  const someIds = fc.subarray(ids);
  const rules: fc.Arbitrary<AllocationRules> = fc.record({
    sources: fc
      .array(fc.bigInt({ min: 1n, max: 1500n }), { minLength: 1, maxLength: 4 })
      .map((amounts) => amounts.map((amountKopecks, i) => ({ sourceId: `s${i}`, amountKopecks }))),
    appealReserveKopecks: fc.bigInt({ min: 0n, max: 300n }),
    passMarks: fc.constant(BANDS.map((bandId) => ({ bandId, mark: '40' }))),
    amounts: fc
      .tuple(someIds, fc.infiniteStream(fc.bigInt({ min: 1n, max: 100n })))
      .map(([chosen, stream]) => new Map(chosen.map((id) => [id, BigInt(stream.next().value ?? 1n)]))),
    overrides: fc
      .tuple(someIds, fc.infiniteStream(fc.constantFrom(...AWARD_DECISIONS)))
      .map(
        ([chosen, stream]) => new Map(chosen.slice(0, 4).map((id) => [id, stream.next().value ?? 'refuse'])),
      ),
    reserve: fc.oneof(
      fc.record({ count: fc.nat(6) }),
      fc.shuffledSubarray(ids).map((applicationIds) => ({ applicationIds })),
    ),
  });
  return rules.map((made) => ({ list, rules: made }));
});

/** Runs one property over random rankings, budgets and decisions. */
function holds(
  check: (rows: ReturnType<typeof allocate>, list: Candidate[], rules: AllocationRules) => void,
): void {
  fc.assert(
    fc.property(withRules, ({ list, rules }) => check(allocate(list, rules), list, rules)),
    { seed: 20261, numRuns: 200 },
  );
}

describe('any allocation', () => {
  it('decides about everyone once, by position', () => {
    holds((rows, list) => {
      expect(rows.map((row) => row.applicationId)).toEqual(list.map((c) => c.applicationId));
    });
  });

  it('never goes over the budget, nor over a source', () => {
    holds((rows, _, { sources, appealReserveKopecks }) => {
      const parts = rows.flatMap((row) => row.sources);
      for (const { sourceId, amountKopecks } of fundsForAwards(sources, appealReserveKopecks)) {
        const taken = sumKopecks(parts.filter((p) => p.sourceId === sourceId).map((p) => p.amountKopecks));
        expect(taken <= amountKopecks).toBe(true);
      }
    });
  });

  it('covers every kopeck of an award from sources, and nothing else', () => {
    holds((rows) => {
      for (const { amountKopecks, sources } of rows) {
        expect(sumKopecks(sources.map((part) => part.amountKopecks))).toBe(amountKopecks ?? 0n);
        expect(sources.every((part) => part.amountKopecks > 0n)).toBe(true);
      }
    });
  });

  it('splits fewer awards than there are sources', () => {
    holds((rows, _, { sources }) => {
      expect(rows.filter((row) => row.sources.length > 1).length).toBeLessThan(sources.length);
    });
  });

  it('lets an organisation win twice only where the council decided so', () => {
    holds((rows, list, { overrides }) => {
      const won = rows.flatMap(({ decision, applicationId }, i) =>
        decision === 'award' && !overrides.has(applicationId) ? [list[i]!.organisationId] : [],
      );
      expect(new Set(won).size).toBe(won.length);
    });
  });

  it('numbers the reserve from 1 without gaps, at most as long as was asked', () => {
    holds((rows, _, { reserve, overrides }) => {
      const waiting = rows.filter((row) => row.decision === 'reserve');
      const places = waiting.map((row) => row.reservePosition ?? 0).sort((a, b) => a - b);
      expect(places).toEqual(places.map((_place, i) => i + 1));
      if ('count' in reserve)
        expect(waiting.filter((row) => !overrides.has(row.applicationId)).length).toBeLessThanOrEqual(
          reserve.count,
        );
    });
  });

  it('refuses nobody for lack of money whom the money left could pay', () => {
    holds((rows, list, { sources, appealReserveKopecks, amounts, overrides }) => {
      const budget = sumKopecks(sources.map((s) => s.amountKopecks)) - appealReserveKopecks;
      const left = budget - sumKopecks(rows.map((row) => row.amountKopecks ?? 0n));
      rows.forEach(({ reasonCode, applicationId }, i) => {
        if (reasonCode !== 'no-money-left' || overrides.has(applicationId)) return;
        expect((amounts.get(applicationId) ?? list[i]!.requestedKopecks) > left).toBe(true);
      });
    });
  });
});
