import type { Kopecks } from '#kernel';

interface Asking {
  requestedKopecks: string;
}

export interface FundedRow<Row> {
  row: Row;
  /** Of the rows that are funded so far, in kopecks. */
  cumulative: Kopecks;
  funded: boolean;
}

export interface FundingLine<Row> {
  rows: FundedRow<Row>[];
  count: number;
  spent: Kopecks;
  left: Kopecks;
}

/**
 * Walks the ranking with a budget in kopecks: a sum that does not fit is passed by, and a smaller one further
 * down may still fit, as the council's list does it. Without the council's marks and rules about organisations.
 * @param rows by position
 */
export function fundingLine<Row extends Asking>(rows: readonly Row[], budget: Kopecks): FundingLine<Row> {
  let spent = 0n;
  let count = 0;
  const funded = rows.map((row): FundedRow<Row> => {
    const asked = BigInt(row.requestedKopecks);
    const fits = spent + asked <= budget;
    if (fits) {
      spent += asked;
      count += 1;
    }
    return { row, funded: fits, cumulative: spent };
  });
  return { rows: funded, count, spent, left: budget - spent };
}
