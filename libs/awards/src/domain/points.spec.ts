import { millionths } from './points.js';

describe('points in millionths', () => {
  it.each([
    ['65', 65_000_000n],
    ['65.5', 65_500_000n],
    ['60.333333', 60_333_333n],
    ['0.000001', 1n],
  ])('reads %s', (decimal, units) => {
    expect(millionths(decimal)).toBe(units);
  });

  it('orders decimals of different lengths as numbers, not as texts', () => {
    expect(millionths('9.999999') < millionths('10')).toBe(true);
    expect(millionths('65.50') === millionths('65.5')).toBe(true);
  });
});
