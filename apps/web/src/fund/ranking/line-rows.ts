import type { Asking, FundingLine } from './funding-line.js';

interface Uncertain extends Asking {
  calibrated: { rank: number; rankLow: number; rankHigh: number } | null;
}

/** A row near the line, with the places that it may have. */
export interface LineRow<Row> {
  row: Row;
  place: number;
  low: number;
  high: number;
  funded: boolean;
  /** Whether its set of places reaches over the line. */
  crosses: boolean;
}

const EACH_SIDE = 15;

/** The rows on both sides of where the money ends, in the line's order. */
export function aroundLine<Row extends Uncertain>({ rows, count }: FundingLine<Row>): LineRow<Row>[] {
  const ends = rows.findLastIndex(({ proposed }) => proposed !== null) + 1;
  return rows
    .slice(Math.max(0, ends - EACH_SIDE), ends + EACH_SIDE)
    .flatMap(({ row, proposed }): LineRow<Row>[] => {
      if (!row.calibrated) return [];
      const { rank: place, rankLow: low, rankHigh: high } = row.calibrated;
      const crosses = low <= count && high > count;
      return [{ row, place, low, high, funded: proposed !== null, crosses }];
    });
}
