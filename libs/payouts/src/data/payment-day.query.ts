import type { EntityManager } from 'typeorm';
import type { Kopecks } from '#kernel';

/** How many, and how much in all. */
export interface Sum {
  count: number;
  amountKopecks: Kopecks;
}

/** What waits at the cash desk. */
export interface PaymentDay {
  /** The bank may have paid, or not. */
  unknown: Sum;
  /** Prepared by somebody else: this person could approve them. */
  toApprove: Sum;
  /** Prepared by this person: somebody else has to approve them. */
  ownPrepared: Sum;
  /** Approved, in no file of payment orders yet. */
  toSend: Sum;
  /** Tranches without a payout. */
  toPrepare: Sum;
  /** Tranches that wait for nothing but the accepted report on the one before. */
  waitingForReport: Sum;
  unmatchedLines: number;
  reportsToCheck: number;
  reportsOverdue: number;
}

const PAYOUT_SUMS = {
  unknown: `o.status = 'unknown'`,
  toApprove: `o.status = 'draft' AND o.created_by <> $2`,
  ownPrepared: `o.status = 'draft' AND o.created_by = $2`,
  toSend: `o.status = 'approved'`,
} as const;

const TRANCHE_SUMS = {
  toPrepare: `t.status = 'ready'`,
  waitingForReport: `t.status = 'planned' AND g.status IN ('signed', 'running')
    AND t.due_on <= (clock_timestamp() AT TIME ZONE c.time_zone)::date`,
} as const;

const sums = (conditions: Readonly<Record<string, string>>, row: string): string =>
  Object.entries(conditions)
    .map(
      ([name, condition]) =>
        `jsonb_build_object('count', count(*) FILTER (WHERE ${condition}), 'amountKopecks',
           coalesce(sum(${row}.amount_kopecks) FILTER (WHERE ${condition}), 0)::text) AS "${name}"`,
    )
    .join(', ');

type Row = { [Key in keyof PaymentDay]: PaymentDay[Key] extends Sum ? Read : number };
interface Read {
  count: number;
  amountKopecks: string;
}

/** Counted for the organisers given, as this person would see it. */
export async function paymentDay(
  em: EntityManager,
  organiserIds: readonly string[],
  personId: string,
): Promise<PaymentDay> {
  const [row] = await em.query<[Row]>(
    `SELECT payouts.*, tranches.*, lines.*, reports.*
       FROM (SELECT ${sums(PAYOUT_SUMS, 'o')} FROM payout o WHERE o.organiser_id = ANY($1)) payouts,
            (SELECT ${sums(TRANCHE_SUMS, 't')} FROM tranche t JOIN agreement g ON g.id = t.agreement_id
               JOIN call c ON c.id = g.call_id WHERE t.organiser_id = ANY($1)) tranches,
            (SELECT count(*)::int AS "unmatchedLines" FROM bank_statement_line
              WHERE organiser_id = ANY($1) AND match = 'unmatched') lines,
            (SELECT count(*) FILTER (WHERE r.status = 'submitted')::int AS "reportsToCheck",
                    count(*) FILTER (WHERE r.status IN ('awaited', 'returned')
                      AND r.due_on < (clock_timestamp() AT TIME ZONE c.time_zone)::date)::int AS "reportsOverdue"
               FROM report r JOIN agreement g ON g.id = r.agreement_id AND g.status NOT IN ('draft', 'declined')
               JOIN call c ON c.id = g.call_id WHERE r.organiser_id = ANY($1)) reports`,
    [organiserIds, personId],
  );
  const { unmatchedLines, reportsToCheck, reportsOverdue } = row;
  return {
    ...{ unmatchedLines, reportsToCheck, reportsOverdue },
    unknown: sum(row.unknown),
    toApprove: sum(row.toApprove),
    ownPrepared: sum(row.ownPrepared),
    toSend: sum(row.toSend),
    toPrepare: sum(row.toPrepare),
    waitingForReport: sum(row.waitingForReport),
  };
}

const sum = ({ count, amountKopecks }: Read): Sum => ({ count, amountKopecks: BigInt(amountKopecks) });
