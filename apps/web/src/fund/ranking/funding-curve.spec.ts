import { fundingCurve, stepsPath } from './funding-curve.js';
import type { Asking } from './funding-line.js';

const rows: Asking[] = ['60', '50', '40'].map((requestedKopecks) => ({
  ...{ requestedKopecks, score: '70', municipality: 'Амга' },
}));

describe('the funding curve', () => {
  it('adds up down the ranking and crosses the budget where the next one is too much', () => {
    expect(fundingCurve(rows, { budget: 115n, most: null })).toEqual({
      sums: [0n, 60n, 110n, 150n],
      crossing: 2,
    });
    expect(fundingCurve(rows, { budget: 150n, most: null }).crossing).toBe(3);
    expect(fundingCurve(rows, { budget: 59n, most: null }).crossing).toBe(0);
  });

  it('is flatter where awards are capped, and leaves out what has no score', () => {
    expect(fundingCurve(rows, { budget: 1n, most: 40n }).sums).toEqual([0n, 40n, 80n, 120n]);
    expect(fundingCurve([{ ...rows[0]!, score: null }], { budget: 1n, most: null }).sums).toEqual([0n]);
  });

  it('is drawn in steps', () => {
    const scale = { across: (count: number) => count * 10, upwards: (sum: bigint) => 100 - Number(sum) };
    expect(stepsPath([0n, 60n, 90n], scale)).toBe('M0.0 100.0H10.0V40.0H20.0V10.0');
  });
});
