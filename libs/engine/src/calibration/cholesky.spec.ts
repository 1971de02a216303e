import fc from 'fast-check';
import { Cholesky } from './cholesky.js';
import { FactorMemory } from './factor-memory.js';

/**
 * A symmetric positive definite matrix with its lower triangle only, as `Cholesky` takes it.
 * @param reach how far left of the diagonal a row begins; the last row is full
 */
function lowerOf(order: number, seed: number, reach = order): Float64Array {
  const entry = (i: number, j: number): number => Math.sin(seed + i * 7 + j * 13);
  return Float64Array.from({ length: order * order }, (_, at) => {
    const [i, j] = [Math.floor(at / order), at % order];
    if (j < i - reach && i < order - 1) return 0;
    return j > i ? 0 : i === j ? order + 1 : entry(i, j);
  });
}

describe('the factor of a matrix', () => {
  // Orders around the sizes of blocks and tiles.
  const orders = fc.constantFrom(1, 2, 3, 5, 15, 16, 17, 31, 32, 33, 66, 71, 97);

  it('gives its inverse, whole and by numbers, and solves with it, whatever rows begin with', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 0, max: 1000 }), fc.nat(40), (order, seed, reach) => {
        const lower = lowerOf(order, seed, reach);
        const at = (i: number, j: number): number => lower[Math.max(i, j) * order + Math.min(i, j)]!;
        const factor = new Cholesky(order, Float64Array.from(lower));
        const whole = Float64Array.from(factor.inverse());
        const within = factor.inverseWithin();
        const [i, j] = [seed % order, (seed * 3 + 1) % order];
        const product = whole
          .subarray(j * order, (j + 1) * order)
          .reduce((sum, value, k) => sum + at(i, k) * value, 0);
        expect(product).toBeCloseTo(i === j ? 1 : 0, 10);
        if (Math.abs(i - j) <= reach || Math.max(i, j) === order - 1)
          expect(within[i * order + j]).toBeCloseTo(whole[i * order + j]!, 12);
        const unit = new Float64Array(order);
        unit[j] = 1;
        expect(factor.solve(unit)[i]).toBeCloseTo(whole[i * order + j]!, 12);
      }),
    );
  });

  it('is the same in memory that another one has left', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const memory = new FactorMemory(order);
        const inverses = [1, 2, 1].map((seed) => {
          const lower = memory.lower.zeros();
          lower.set(lowerOf(order, seed));
          return new Cholesky(order, lower, memory).inverse().slice();
        });
        expect(inverses[2]).toEqual(inverses[0]);
      }),
    );
  });

  it('gives the determinant', () => {
    const lower = Float64Array.from([4, 0, 0, 2, 5, 0, 2, 3, 6]);
    expect(Math.exp(new Cholesky(3, lower).logDeterminant)).toBeCloseTo(64, 9);
  });
});
