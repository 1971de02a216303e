import { parseFixed, SCORE_DECIMALS } from './fixed-point.js';

/** What a score may be: from `min` to `max` in steps, e.g. 0, 0.5, 1 … At most two decimals, max ≤ 1000. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A score in hundredths; NaN where it is negative or has more than two decimals. */
export function scoreUnits(value: number): number {
  return parseFixed(value, SCORE_DECIMALS) ?? NaN;
}

/** The scale in hundredths, as scores are compared. */
export function scaleUnits({ min, max, step }: Scale): Scale {
  return { min: scoreUnits(min), max: scoreUnits(max), step: scoreUnits(step) };
}

/** Whether a score is one of the scale's values; both in hundredths. */
export function isOnScale(units: number, { min, max, step }: Scale): boolean {
  return units >= min && units <= max && (units - min) % step === 0;
}
