import fc from 'fast-check';
import { EXAMPLE } from './example.js';
import { normalProbability } from './normal.js';
import { NormalTable } from './normal-table.js';
import { fitAt } from './reml.js';
import { reviewTable } from './review-table.js';
import { uncertaintyOf } from './uncertainty.js';

const VARIANCES = { application: 100, expert: 36, residual: 64 };
const TOGETHER = new Int32Array(6);
const near = (values: Float64Array, expected: readonly number[]): void =>
  expected.forEach((value, i) => expect(values[i]).toBeCloseTo(value, 4));
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

describe('what is not known of a calibrated score', () => {
  it('is its standard error, its expected rank and its rank set', () => {
    const { se, expectedRank, rankLow, rankHigh } = uncertaintyOf(fitAt(reviewTable(EXAMPLE), VARIANCES), {
      component: TOGETHER,
    });
    near(se, [6.0558, 6.0657, 5.3066, 6.054, 6.0657, 6.054]);
    near(expectedRank, [2.3502, 4.4527, 3.7438, 1.1965, 5.747, 3.5098]);
    expect([...rankLow].map((low, i) => `${low}–${rankHigh[i]}`)).toEqual([
      '1–5',
      '2–6',
      '2–5',
      '1–2',
      '5–6',
      '2–5',
    ]);
  });

  it('gives two applications the probability that one is better', () => {
    const pair = EXAMPLE.filter(({ application }) => application === 'A' || application === 'B');
    const fit = fitAt(reviewTable(pair), VARIANCES);
    const { expectedRank, pTop } = uncertaintyOf(fit, { component: new Int32Array(2), top: 1 });
    expect(pTop?.[0]).toBeCloseTo(2 - (expectedRank[0] ?? 0), 9);
  });

  it('shares out n(n + 1)/2 ranks and K places, whatever the totals', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(totals, fc.integer({ min: 1, max: 6 }), (given, top) => {
        const table = reviewTable(EXAMPLE.map((review, k) => ({ ...review, total: given[k] ?? 0 })));
        const { expectedRank, pTop } = uncertaintyOf(fitAt(table, VARIANCES), {
          component: TOGETHER,
          top,
        });
        expect(sum(expectedRank)).toBeCloseTo(21, 9);
        expect(sum(pTop ?? new Float64Array())).toBeCloseTo(top, 6);
      }),
    );
  });

  it.each([
    [0, 0.5],
    [1.6448536269514722, 0.95],
    [-1.959963984540054, 0.025],
    [-8, 6.220960574271785e-16],
  ])('uses Φ(%f) = %f', (z, probability) => {
    expect(Math.abs(normalProbability(z) / probability - 1)).toBeLessThan(1e-7);
  });

  it('uses a table of Φ for pairs, which is off by less than 10⁻⁹', () => {
    const table = new NormalTable();
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (z) => {
        expect(Math.abs(table.probability(z) - normalProbability(z))).toBeLessThan(1e-9);
        expect(table.probability(z) + table.probability(-z)).toBeCloseTo(1, 15);
      }),
      { numRuns: 2000 },
    );
    expect([Infinity, -Infinity, 0].map((z) => table.probability(z))).toEqual([1, 0, 0.5]);
  });
});
