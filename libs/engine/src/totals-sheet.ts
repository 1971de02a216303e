import { KEY_DECIMALS, WEIGHT_DECIMALS } from './fixed-point.js';
import type { ScoreSheet } from './score-sheet.js';

/** The only criterion of `TOTALS_SHEET`. */
export const TOTAL = 'total';

const POINTS = 100;
const units = { min: 0, max: POINTS * 10 ** KEY_DECIMALS, step: 1 };
const total = {
  ...{ id: TOTAL, position: 0, weight: 10 ** WEIGHT_DECIMALS, units },
  scale: { min: 0, max: POINTS, step: 1 / 10 ** KEY_DECIMALS },
};

/**
 * For reviews of which nothing but the total is known: one criterion, `total`, from 0 to 100 with up to six
 * decimals. Every rule works on it as on any sheet; `fpg` rounds the mean of the totals to hundredths.
 */
export const TOTALS_SHEET: ScoreSheet = {
  band: { id: 'all', label: 'all' },
  decimals: KEY_DECIMALS,
  asked: [total],
  byId: new Map([[TOTAL, total]]),
  maximum: total.weight * units.max,
};
