import { divideFixed, KEY_DECIMALS, WEIGHT_DECIMALS, type RoundingMode } from './fixed-point.js';

/** Where the fund's rule «с округлением полученных чисел до сотых» rounds to hundredths, and how. */
export interface FpgRounding {
  /** `product` Σ round(mean·w); `mean` Σ round(mean)·w; `sum` round(Σ mean·w). */
  readonly at: 'product' | 'mean' | 'sum';
  readonly mode: RoundingMode;
}

/** The fund's text read as half-up, each product of a criterion's mean and weight by itself. */
export const FPG_ROUNDING: FpgRounding = { at: 'product', mode: 'half-up' };

/** One criterion over all reviews: Σ_e x in units of the sheet, and its weight in thousandths. */
export interface CriterionSum {
  readonly sum: number;
  readonly weight: number;
}

/** numerator / denominator, a mean over all reviews, in hundredths of a point. */
type Round = (numerator: number, denominator: number) => number;

const WEIGHT_UNIT = 10 ** WEIGHT_DECIMALS;
const HUNDREDTHS = 2;
const KEYS_IN_HUNDREDTH = 10 ** (KEY_DECIMALS - HUNDREDTHS);

/** The rating in hundredths of a point × thousandths of a weight, so that `mean` too stays an integer. */
const RATINGS: Record<FpgRounding['at'], (sums: readonly CriterionSum[], round: Round) => number> = {
  product: (sums, round) => total(sums, ({ sum, weight }) => round(sum * weight, WEIGHT_UNIT) * WEIGHT_UNIT),
  mean: (sums, round) => total(sums, ({ sum, weight }) => round(sum, 1) * weight),
  sum: (sums, round) =>
    round(
      total(sums, ({ sum, weight }) => sum * weight),
      WEIGHT_UNIT,
    ) * WEIGHT_UNIT,
};

function total(sums: readonly CriterionSum[], term: (criterion: CriterionSum) => number): number {
  return sums.reduce((result, criterion) => result + term(criterion), 0);
}

/** The reviews that sums are of. */
export interface SummedReviews {
  /** How many, ≥ 1. */
  readonly reviews: number;
  /** A score's unit is 10^-decimals. */
  readonly decimals: number;
}

/** The Presidential Grants Fund's preliminary rating Σ_c round₂(mean_e(x_e,c) · w_c), in millionths of a point. */
export function fpgRating(
  sums: readonly CriterionSum[],
  { reviews, decimals }: SummedReviews,
  rounding: FpgRounding,
): number {
  const round: Round = (numerator, denominator) =>
    divideFixed(numerator, denominator * reviews * 10 ** decimals, HUNDREDTHS, rounding.mode);
  return (RATINGS[rounding.at](sums, round) * KEYS_IN_HUNDREDTH) / WEIGHT_UNIT;
}
