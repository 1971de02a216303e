import type { ReviewTable } from './review-table.js';

/** How far experts agree; null where the reviews cannot tell. */
export interface Agreement {
  /** Krippendorff's α for intervals (Krippendorff 2011): 1 agreement, 0 what chance gives. */
  readonly alpha: number | null;
  /** ICC(1) (Shrout and Fleiss 1979): the share of a single total's variance that is the application's. */
  readonly icc: number | null;
}

/**
 * α and ICC(1) of the totals, without units: from below 0 to 1. Applications with one review take no part in α.
 * The ICC's size of a group is n₀ = (N − Σnᵢ²/N)/(n − 1), as in an analysis of variance with unequal groups.
 */
export function agreementOf({ applications, start, total }: ReviewTable): Agreement {
  const units = applications.map((_, i) => total.subarray(start[i], start[i + 1]));
  return { alpha: alphaOf(units.filter(({ length }) => length > 1)), icc: iccOf(units) };
}

/**
 * The reliability of the mean of so many reviews, from that of one: k·ρ/(1 + (k − 1)·ρ) (Spearman 1910, Brown 1910).
 * @param icc of one review, up to 1 @returns up to 1
 */
export function reliabilityOfMean(icc: number, reviews: number): number {
  return (reviews * icc) / (1 + (reviews - 1) * icc);
}

/** 1 − observed / expected disagreement; squared distances of all pairs are n·Σ(x − mean)². */
function alphaOf(units: readonly Float64Array[]): number | null {
  const all = units.flatMap((unit) => [...unit]);
  const observed = units.reduce(
    (sum, unit) => sum + (2 * unit.length * squares(unit)) / (unit.length - 1),
    0,
  );
  const expected = (2 * all.length * squares(all)) / (all.length - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

function iccOf(units: readonly Float64Array[]): number | null {
  const all = units.flatMap((unit) => [...unit]);
  const within = units.reduce((sum, unit) => sum + squares(unit), 0);
  const between = squares(all) - within;
  const freedom = all.length - units.length;
  if (units.length < 2 || freedom < 1) return null;
  const sizes = units.reduce((sum, unit) => sum + unit.length ** 2, 0);
  const size = (all.length - sizes / all.length) / (units.length - 1);
  const [msBetween, msWithin] = [between / (units.length - 1), within / freedom];
  const whole = msBetween + (size - 1) * msWithin;
  return whole > 0 ? (msBetween - msWithin) / whole : null;
}

/** Σ(x − mean)² */
function squares(values: ArrayLike<number>): number {
  const count = values.length;
  let sum = 0;
  for (let k = 0; k < count; k += 1) sum += values[k]!;
  const mean = sum / count;
  let result = 0;
  for (let k = 0; k < count; k += 1) result += (values[k]! - mean) ** 2;
  return result;
}
