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
  /** How late the latest of them are, in days, the latest first. */
  reportsLateDays: number[];
  /** Agreements whose payments are stopped. */
  pausedAgreements: number;
}

/** A line of the screen names the latest few; the list has them all. */
const LATEST_NAMED = 3;

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

type Row = { [Key in keyof PaymentDay]: PaymentDay[Key] extends Sum ? Read : PaymentDay[Key] };
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
    `SELECT payouts.*, tranches.*, lines.*, agreements.*, reports.*
       FROM (SELECT ${sums(PAYOUT_SUMS, 'o')} FROM payout o WHERE o.organiser_id = ANY($1)) payouts,
            (SELECT ${sums(TRANCHE_SUMS, 't')} FROM tranche t JOIN agreement g ON g.id = t.agreement_id
               JOIN call c ON c.id = g.call_id WHERE t.organiser_id = ANY($1)) tranches,
            (SELECT count(*)::int AS "unmatchedLines" FROM bank_statement_line
              WHERE organiser_id = ANY($1) AND match = 'unmatched') lines,
            (SELECT count(*)::int AS "pausedAgreements" FROM agreement
              WHERE organiser_id = ANY($1) AND status = 'suspended') agreements,
            (SELECT count(*) FILTER (WHERE status = 'submitted')::int AS "reportsToCheck",
                    count(*) FILTER (WHERE late > 0)::int AS "reportsOverdue",
                    coalesce((array_agg(late ORDER BY late DESC) FILTER (WHERE late > 0))[:${LATEST_NAMED}], '{}')
                      AS "reportsLateDays"
               FROM (SELECT r.status, CASE WHEN r.status IN ('awaited', 'returned')
                       THEN (clock_timestamp() AT TIME ZONE c.time_zone)::date - r.due_on END AS late
                       FROM report r JOIN agreement g ON g.id = r.agreement_id AND g.status NOT IN ('draft', 'declined')
                       JOIN call c ON c.id = g.call_id WHERE r.organiser_id = ANY($1)) r) reports`,
    [organiserIds, personId],
  );
  const { unmatchedLines, reportsToCheck, reportsOverdue, reportsLateDays, pausedAgreements } = row;
  return {
    ...{ unmatchedLines, reportsToCheck, reportsOverdue, reportsLateDays, pausedAgreements },
    unknown: sum(row.unknown),
    toApprove: sum(row.toApprove),
    ownPrepared: sum(row.ownPrepared),
    toSend: sum(row.toSend),
    toPrepare: sum(row.toPrepare),
    waitingForReport: sum(row.waitingForReport),
  };
}

const sum = ({ count, amountKopecks }: Read): Sum => ({ count, amountKopecks: BigInt(amountKopecks) });
