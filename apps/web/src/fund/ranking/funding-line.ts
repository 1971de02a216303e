import { spendBudget, type Kopecks } from '#kernel';

/** As much of a ranked application as paying for it needs. */
export interface Asking {
  requestedKopecks: string;
  /** Null without a review: nobody pays for those. */
  score: string | null;
  municipality: string;
}

/** How the money is to be spent. */
export interface Funding {
  budget: Kopecks;
  /** The most that one award may be; null: what was asked. */
  most: Kopecks | null;
}

export interface NamedFunding extends Funding {
  name: string;
}

export interface FundedRow<Row> {
  row: Row;
  /** What the money reaches; null when it does not reach the row. */
  proposed: Kopecks | null;
  /** Of everything that is proposed so far. */
  cumulative: Kopecks;
}

export interface FundingLine<Row> {
  rows: FundedRow<Row>[];
  count: number;
  spent: Kopecks;
  left: Kopecks;
  districts: number;
  /** The first row that the money does not reach; null when it reaches all of them. */
  endsBefore: Row | null;
}

/** What a row would get if there were money for it. */
export function wantedBy({ requestedKopecks }: Asking, { most }: Funding): Kopecks {
  const asked = BigInt(requestedKopecks);
  return most !== null && most < asked ? most : asked;
}

/**
 * Walks the ranking with a budget, as the council's list does it (`spendBudget`), but without the council's marks and
 * rules about organisations.
 * @param rows by position
 */
export function fundingLine<Row extends Asking>(rows: readonly Row[], funding: Funding): FundingLine<Row> {
  const wanted = rows.map((row) => (row.score === null ? null : wantedBy(row, funding)));
  let spent = 0n;
  const walked = spendBudget(wanted, funding.budget).map((proposed, index): FundedRow<Row> => {
    spent += proposed ?? 0n;
    return { row: rows[index]!, proposed, cumulative: spent };
  });
  const funded = walked.filter(({ proposed }) => proposed !== null);
  return {
    rows: walked,
    count: funded.length,
    spent,
    left: funding.budget - spent,
    districts: new Set(funded.map(({ row }) => row.municipality)).size,
    endsBefore: walked.find(({ proposed }) => proposed === null)?.row ?? null,
  };
}
