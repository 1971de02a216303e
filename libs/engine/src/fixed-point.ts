/**
 * Decimals as integers of a fixed unit, in `number`. Everything here stays a safe integer (below 2⁵³), so
 * no step rounds by itself and ranks cannot depend on the order of additions. The limits that keep it so:
 * scores ≤ 1000 in hundredths (totals ≤ 100 in millionths, of weight 1), weights ≤ 100 in thousandths, ≤ 100 criteria, ≤ 99 reviews (Σ w·x ≤ 10¹⁴), ≤ 10⁶ points.
 */
export const SCORE_DECIMALS = 2;
export const WEIGHT_DECIMALS = 3;
/** Ranks compare millionths of a point. */
export const KEY_DECIMALS = 6;

/** A non-negative decimal: "7", "7.50", or the number 7.5 (read as its shortest decimal form). */
export type DecimalInput = string | number;

/** `half-up`: 0.125 → 0.13. `half-even` (banker's): 0.125 → 0.12, 0.135 → 0.14. */
export type RoundingMode = 'half-up' | 'half-even';

const DECIMAL = /^(\d{1,9})(?:\.(\d{1,9}))?$/;

/** The value in units of 10^-decimals, or null when it is no decimal or has more digits than that. */
export function parseFixed(value: unknown, decimals: number): number | null {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 1e9)
    return value * 10 ** decimals;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const match = DECIMAL.exec(String(value));
  if (!match) return null;
  const [, whole = '', digits = ''] = match;
  const fraction = digits.replace(/0+$/, '');
  if (fraction.length > decimals) return null;
  return Number(whole) * 10 ** decimals + Number(fraction.padEnd(decimals, '0'));
}

/** "60.333333" for 60333333 units of 10⁻⁶: always with all decimals, as PostgreSQL prints numeric(_, 6). */
export function formatFixed(units: number, decimals: number): string {
  const sign = units < 0 ? '-' : '';
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  return sign + (decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}

/** A calibrated figure as a key: the nearest millionth of a point, a safe integer. */
export function quantise(points: number): number {
  return Math.round(points * 10 ** KEY_DECIMALS) + 0;
}

/**
 * numerator / denominator in units of 10^-decimals, rounded once, at the end. Long division digit by digit:
 * exact where `numerator · 10^decimals` would leave the safe integers. `Math.floor(a / b)` is the exact
 * integer quotient for 0 ≤ a < 2⁵³, because the true quotient is at least 1/b away from the next integer.
 * @param numerator a safe integer ≥ 0
 * @param denominator an integer > 0, below 2⁵³ / 10
 */
export function divideFixed(
  numerator: number,
  denominator: number,
  decimals: number,
  mode: RoundingMode = 'half-up',
): number {
  let units = Math.floor(numerator / denominator);
  let remainder = numerator - units * denominator;
  for (let digit = 0; digit < decimals; digit += 1) {
    remainder *= 10;
    const next = Math.floor(remainder / denominator);
    remainder -= next * denominator;
    units = units * 10 + next;
  }
  const twice = remainder * 2;
  const up = twice > denominator || (twice === denominator && (mode === 'half-up' || units % 2 === 1));
  return up ? units + 1 : units;
}
