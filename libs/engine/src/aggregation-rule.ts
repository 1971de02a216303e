import { divideFixed, KEY_DECIMALS } from './fixed-point.js';
import { FPG_ROUNDING, fpgRating, type FpgRounding } from './fpg-rating.js';
import type { ReadScores, ScoreSheet } from './score-sheet.js';

/**
 * How the reviews of one application become one score.
 * - `fpg`: Σ_c round₂(mean_e(x) · w_c) with the band's weights, in points of the rubric's maximum (the
 *   Presidential Grants Fund's preliminary rating);
 * - `mean`, `median`, `trimmed`: over the experts' totals, in points of 100. `trimmed` leaves out a fifth of
 *   the totals, rounded down, at each end: below five reviews it equals the mean.
 */
export type AggregationRule =
  | { readonly name: 'fpg'; readonly rounding?: FpgRounding }
  | { readonly name: 'mean' | 'median' | 'trimmed' };

const TRIMMED_SHARE = 1 / 5;

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** Every rule is the mean of the values that it keeps. */
const KEPT: Record<AggregationRule['name'], (values: readonly number[]) => readonly number[]> = {
  fpg: (values) => values,
  mean: (values) => values,
  median: (values) => {
    const before = Math.floor((values.length - 1) / 2);
    return ascending(values).slice(before, values.length - before);
  },
  trimmed: (values) => {
    const cut = Math.floor(values.length * TRIMMED_SHARE);
    return ascending(values).slice(cut, values.length - cut);
  },
};

/** Shares of 1 in this many decimals are points of 100 in KEY_DECIMALS. */
const SHARE_DECIMALS = KEY_DECIMALS + 2;

/** A value of `maximum` (both integers of one unit) as millionths of a point of 100. */
export function shareKey(value: number, maximum: number): number {
  return divideFixed(value, maximum, SHARE_DECIMALS);
}

/** The rule over values of at most `maximum` each, as millionths of a point of 100. @param values ≥ 1 */
export function aggregateShares(rule: AggregationRule, values: readonly number[], maximum: number): number {
  const kept = KEPT[rule.name](values);
  const sum = kept.reduce((total, value) => total + value, 0);
  return shareKey(sum, kept.length * maximum);
}

/** One application's score in millionths of a point. @param reviews ≥ 1 */
export function aggregateReviews(
  rule: AggregationRule,
  sheet: ScoreSheet,
  reviews: readonly ReadScores[],
): number {
  if (rule.name !== 'fpg') {
    const totals = reviews.map(({ weighted }) => weighted);
    return aggregateShares(rule, totals, sheet.maximum);
  }
  const sums = sheet.asked.map(({ position, weight }) => ({
    weight,
    sum: reviews.reduce((sum, { units }) => sum + (units[position] ?? 0), 0),
  }));
  const of = { reviews: reviews.length, decimals: sheet.decimals };
  return fpgRating(sums, of, rule.rounding ?? FPG_ROUNDING);
}
