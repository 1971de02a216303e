import type { SeededRandom } from './seeded-random.js';

export interface SumLimits {
  /** Whole roubles, both included. */
  minRoubles: number;
  maxRoubles: number;
}

const STEP = 50;
/** How much sums differ: the deviation of their logarithm. */
const SPREAD = 0.42;

const clampToStep = (roubles: number, { minRoubles, maxRoubles }: SumLimits): number =>
  Math.min(maxRoubles, Math.max(minRoubles, Math.round(roubles / STEP) * STEP));

/**
 * Gives every applicant a sum to ask: within the limits and adding up to the total but for rounding to 50 ₽.
 * @param weightOf 1 is usual, less for those who ask little
 * @throws RangeError when the limits do not allow such a total
 */
export function drawAskedSums<T>(
  random: SeededRandom,
  applicants: readonly T[],
  weightOf: (applicant: T) => number,
  { totalRoubles, minRoubles, maxRoubles }: SumLimits & { totalRoubles: number },
): (T & { askedRoubles: number })[] {
  const { length } = applicants;
  if (totalRoubles < minRoubles * length || totalRoubles > maxRoubles * length)
    throw new RangeError(`${length} sums within the limits cannot add up to ${totalRoubles} ₽`);
  const shaped = applicants.map((applicant) => ({
    applicant,
    shape: weightOf(applicant) * Math.exp(SPREAD * random.gaussian()),
  }));
  const askedAt = (shape: number, scale: number): number =>
    clampToStep(shape * scale, { minRoubles, maxRoubles });
  const totalAt = (scale: number): number =>
    shaped.reduce((sum, { shape }) => sum + askedAt(shape, scale), 0);
  const scale = findScale(totalAt, totalRoubles);
  return shaped.map(({ applicant, shape }) => ({ ...applicant, askedRoubles: askedAt(shape, scale) }));
}

/** The scale at which the total is reached: totals only grow with it, so it is found by halving. */
function findScale(totalAt: (scale: number) => number, total: number): number {
  let low = 0;
  let high = 1;
  while (totalAt(high) < total) high *= 2;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (totalAt(middle) < total) low = middle;
    else high = middle;
  }
  return high;
}
