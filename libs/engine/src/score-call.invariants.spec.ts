import fc from 'fast-check';
import { ranksBy, RULES, scored, scoresBy, type Given } from './score-call.fixture.js';
import type { ScoringRule } from './score-call.js';

/** Calls whose experts are all linked by what they read: each application by two neighbours, and by whom it may be. */
const designs: fc.Arbitrary<Given[]> = fc
  .record({ applications: fc.integer({ min: 4, max: 8 }), experts: fc.integer({ min: 2, max: 5 }) })
  .chain(({ applications, experts }) => {
    const pairs = [...Array(applications * experts).keys()].map((k) => {
      const [application, expert] = [Math.floor(k / experts), k % experts];
      const isLinked = [application % experts, (application + 1) % experts].includes(expert);
      return { application: 'ABCDEFGH'[application]!, expert: `E${expert}`, isLinked };
    });
    // Room is left on the scale for somebody to give more.
    const totals = fc.array(fc.integer({ min: 0, max: 90 }), {
      minLength: pairs.length,
      maxLength: pairs.length,
    });
    const more = fc.array(fc.boolean(), { minLength: pairs.length, maxLength: pairs.length });
    return fc
      .tuple(totals, more)
      .map(([given, read]) =>
        pairs.flatMap(({ application, expert, isLinked }, k) =>
          isLinked || read[k] ? [{ application, expert, total: given[k]! }] : [],
        ),
      );
  });
const anyRule = fc.constantFrom(...RULES);

describe('whatever was read by whom', () => {
  it('the order of input does not matter', () => {
    const shuffled = designs.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(anyRule, shuffled, (name, [given, other]) => {
        expect(scored(other, name, 2)).toEqual(scored(given, name, 2));
      }),
    );
  });

  it('a voided review and a draft equal none', () => {
    const extra = fc.record({
      application: fc.constantFrom('A', 'B', 'C'),
      expert: fc.constantFrom('E0', 'E9'),
      total: fc.integer({ min: 0, max: 100 }),
      state: fc.constantFrom('voided' as const, 'draft' as const),
    });
    fc.assert(
      fc.property(anyRule, designs, extra, (name, given, review) => {
        expect(scored([...given, review], name, 2)).toEqual(scored(given, name, 2));
      }),
    );
  });

  it('expected ranks share out n(n + 1)/2, and rank sets hold them', () => {
    fc.assert(
      fc.property(designs, (given) => {
        const { applications } = scored(given, 'blup');
        const n = applications.length;
        const ranks = applications.map(({ calibrated }) => calibrated?.expectedRank ?? NaN);
        expect(ranks.reduce((sum, value) => sum + value, 0)).toBeCloseTo((n * (n + 1)) / 2, 9);
        for (const { calibrated } of applications) {
          expect(calibrated?.rankLow).toBeGreaterThanOrEqual(1);
          expect(calibrated?.rankLow).toBeLessThanOrEqual(calibrated?.rankHigh ?? 0);
          expect(calibrated?.rankHigh).toBeLessThanOrEqual(n);
        }
      }),
    );
  });

  it('one expert who gives everybody more moves no additive rank, and a blup score less than a mean', () => {
    const by = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(designs, fc.constantFrom('E0', 'E1'), by, (given, generous, more) => {
        const moved = given.map((review) => ({
          ...review,
          total: review.total + (review.expert === generous ? more : 0),
        }));
        expect(ranksBy(moved, 'additive')).toEqual(ranksBy(given, 'additive'));
        const spread = (name: ScoringRule['name']): number => {
          const [before, after] = [scoresBy(given, name), scoresBy(moved, name)];
          const moves = before.map((key, index) => (after[index] ?? NaN) - (key ?? NaN));
          return Math.max(...moves) - Math.min(...moves);
        };
        // In millionths of a point, rounded.
        expect(spread('additive')).toBeLessThanOrEqual(2);
        // A mean moves nothing apart where the expert has the same share in every application: nothing to be less than.
        fc.pre(spread('mean') > 2);
        expect(spread('blup')).toBeLessThan(spread('mean'));
      }),
    );
  });
});
