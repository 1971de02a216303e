import type { Kopecks } from '#kernel';
import type { Asking } from '../funding-line.js';

/** An application that nobody made, as the board shows it. */
export interface RehearsedRow extends Asking {
  rank: number;
  applicationNumber: string;
}

const SHARES_OF_MAXIMUM = [94, 90, 86, 83, 78, 74, 69, 58];
/** Of the equal sums that they ask for, so that the line falls among them. */
const FUNDED = 5n;

/** By place. @param maximum of the rubric's points */
export function rehearsedRows(code: string, maximum: number, budget: Kopecks): RehearsedRow[] {
  return SHARES_OF_MAXIMUM.map((share, index) => ({
    rank: index + 1,
    applicationNumber: `${code}-${String(index + 1).padStart(6, '0')}`,
    score: ((share * maximum) / 100).toFixed(6),
    requestedKopecks: (budget / FUNDED).toString(),
    municipality: String(index),
  }));
}
