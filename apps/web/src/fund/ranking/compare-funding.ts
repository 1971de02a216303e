import type { Asking, FundingLine } from './funding-line.js';

export interface FundingDifference<Row> {
  /** Funded in the other one only, in the ranking's order. */
  enters: Row[];
  /** Funded in the first one only. */
  leaves: Row[];
  /** How many districts the other one has more; less than zero: fewer. */
  districts: number;
}

/** What changes when another way to spend the money is taken. @param from,to of the same ranking */
export function compareFunding<Row extends Asking>(
  from: FundingLine<Row>,
  to: FundingLine<Row>,
): FundingDifference<Row> {
  const changed = (before: FundingLine<Row>, after: FundingLine<Row>): Row[] =>
    after.rows
      .filter(({ proposed }, index) => proposed !== null && before.rows[index]?.proposed === null)
      .map(({ row }) => row);
  return {
    enters: changed(from, to),
    leaves: changed(to, from),
    districts: to.districts - from.districts,
  };
}
