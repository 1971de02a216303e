import type { EntityManager } from 'typeorm';
import type { Role } from '#contracts';

/** SQL: the reader `$1` is not near to the application, or what is counted of its reviews would tell of them. */
const unseen = (applicationId: string): string =>
  `NOT EXISTS (SELECT FROM near_application n WHERE n.person_id = $1 AND n.application_id = ${applicationId})`;

/**
 * What waits for somebody, each with the roles that it waits for and its rows: `call_id` (null: of no call),
 * `organiser_id`, and `due_at`. An auditor sees all of it.
 */
const WORK = {
  'applications-to-check': {
    roles: ['formal-checker', 'contest-administrator'],
    rows: `SELECT c.id AS call_id, c.organiser_id, c.formal_check_until AS due_at
             FROM application a JOIN call c ON c.id = a.call_id
            WHERE c.status = 'intake-closed' AND a.status IN ('submitted', 'registered')`,
  },
  'admission-to-decide': {
    roles: ['contest-administrator'],
    rows: `SELECT c.id AS call_id, c.organiser_id, c.formal_check_until AS due_at
             FROM application a JOIN call c ON c.id = a.call_id
            WHERE c.status = 'intake-closed' AND a.status = 'checked'`,
  },
  'reviewing-to-open': {
    roles: ['contest-administrator'],
    rows: `SELECT id AS call_id, organiser_id, reviews_due_at AS due_at FROM call WHERE status = 'admission-decided'`,
  },
  'calibration-running': {
    roles: ['head-of-expertise', 'contest-administrator'],
    rows: `SELECT call_id, organiser_id, NULL::timestamptz AS due_at FROM calibration_round
            WHERE status IN ('open', 'discussing')`,
  },
  'reviews-short': {
    roles: ['contest-administrator'],
    rows: `SELECT c.id AS call_id, c.organiser_id, c.reviews_due_at AS due_at
             FROM application a JOIN call c ON c.id = a.call_id
            WHERE c.status = 'reviewing' AND a.status = 'admitted' AND ${unseen('a.id')} AND c.reviews_per_application > (
              SELECT count(*) FROM review r WHERE r.application_id = a.id
                 AND r.status NOT IN ('declined', 'conflict', 'expired', 'voided'))`,
  },
  'reviews-late': {
    roles: ['contest-administrator', 'head-of-expertise'],
    rows: `SELECT r.call_id, r.organiser_id, r.due_at FROM review r JOIN call c ON c.id = r.call_id
            WHERE c.status = 'reviewing' AND r.due_at < clock_timestamp() AND ${unseen('r.application_id')}
              AND r.status IN ('assigned', 'accepted', 'in-progress', 'returned', 'reopened')`,
  },
  'divergences-open': {
    roles: ['contest-administrator', 'head-of-expertise'],
    rows: `SELECT c.id AS call_id, c.organiser_id, c.reviews_due_at AS due_at
             FROM ranking_row w JOIN call c ON c.id = w.call_id
            WHERE c.status = 'reviewing' AND c.third_review = 'by-hand' AND 'divergence' = ANY(w.flags) AND ${unseen('w.application_id')}
              AND NOT EXISTS (
              SELECT FROM review r WHERE r.application_id = w.application_id AND r.reason = 'divergence'
                 AND r.status NOT IN ('declined', 'conflict', 'expired', 'voided'))`,
  },
  'third-reviews-short': {
    roles: ['contest-administrator', 'head-of-expertise'],
    rows: `SELECT c.id AS call_id, c.organiser_id, c.reviews_due_at AS due_at
             FROM unanswered_divergence d JOIN call c ON c.id = d.call_id
            WHERE c.third_review = 'by-rule' AND ${unseen('d.application_id')} AND NOT EXISTS (
              SELECT FROM outbox o WHERE o.job = 'scoring.ask-third-reviews' AND o.done_at IS NULL
                 AND o.coalesce_key = c.id::text)`,
  },
  'questions-to-pass-on': {
    roles: ['head-of-expertise', 'contest-administrator'],
    rows: `SELECT c.id AS call_id, q.organiser_id, c.reviews_due_at AS due_at
             FROM clarification q JOIN application a ON a.id = q.application_id JOIN call c ON c.id = a.call_id
            WHERE c.status = 'reviewing' AND q.status = 'asked' AND ${unseen('a.id')}`,
  },
  'marks-to-decide': {
    roles: ['council-secretary', 'council-member'],
    rows: `SELECT c.id AS call_id, m.organiser_id, c.reviews_due_at AS due_at
             FROM unfounded_mark m JOIN review r ON r.id = m.review_id JOIN call c ON c.id = r.call_id
            WHERE c.status IN ('reviewing', 'review-closed') AND m.status = 'proposed' AND m.proposed_by <> $1
              AND ${unseen('r.application_id')}`,
  },
  'awards-to-propose': {
    roles: ['council-secretary', 'council-member'],
    rows: `SELECT id AS call_id, organiser_id, results_at AS due_at FROM call
            WHERE status IN ('review-closed', 'list-returned')`,
  },
  'list-to-agree': {
    roles: ['committee-member'],
    rows: `SELECT c.id AS call_id, c.organiser_id, c.results_at AS due_at
             FROM award_list l JOIN call c ON c.id = l.call_id WHERE l.status = 'proposed'`,
  },
  'list-to-approve': {
    roles: ['contest-administrator'],
    rows: `SELECT c.id AS call_id, c.organiser_id, c.results_at AS due_at
             FROM award_list l JOIN call c ON c.id = l.call_id WHERE l.status = 'agreed'`,
  },
  'results-to-publish': {
    roles: ['contest-administrator'],
    rows: `SELECT id AS call_id, organiser_id, results_at AS due_at FROM call WHERE status = 'approved'`,
  },
  'letters-undelivered': {
    roles: ['contest-administrator'],
    rows: `SELECT NULL::uuid AS call_id, organiser_id, NULL::timestamptz AS due_at
             FROM letter WHERE mail_status = 'failed'`,
  },
  'tranches-to-prepare': {
    roles: ['finance-preparer'],
    rows: `SELECT NULL::uuid AS call_id, organiser_id, due_on::timestamptz AS due_at FROM tranche WHERE status = 'ready'`,
  },
  'payouts-to-approve': {
    roles: ['finance-approver'],
    rows: `SELECT NULL::uuid AS call_id, organiser_id, NULL::timestamptz AS due_at FROM payout WHERE status = 'draft'`,
  },
  'payouts-unknown': {
    roles: ['finance-preparer', 'finance-approver'],
    rows: `SELECT NULL::uuid AS call_id, organiser_id, NULL::timestamptz AS due_at FROM payout WHERE status = 'unknown'`,
  },
  'reports-to-accept': {
    roles: ['project-curator'],
    rows: `SELECT NULL::uuid AS call_id, organiser_id, NULL::timestamptz AS due_at FROM report WHERE status = 'submitted'`,
  },
} as const satisfies Record<string, { roles: readonly Role[]; rows: string }>;

export type WorkKind = keyof typeof WORK;

export const WORK_KINDS = Object.keys(WORK) as WorkKind[];

export const rolesOfWork = (kind: WorkKind): readonly Role[] => [...WORK[kind].roles, 'auditor'];

export interface WorkCount {
  kind: WorkKind;
  organiserId: string;
  callId: string | null;
  callTitle: string | null;
  timeZone: string | null;
  count: number;
  /** The first of them. */
  dueAt: Date | null;
  late: boolean;
}

/** Counts what waits for the reader, by call. @param organisersOf those for whose organisers it waits, by kind */
export function countWork(
  em: EntityManager,
  readerId: string,
  organisersOf: (kind: WorkKind) => string[],
): Promise<WorkCount[]> {
  const parts = WORK_KINDS.map(
    (kind, i) => `SELECT '${kind}' AS kind, ${i} AS place, w.* FROM (${WORK[kind].rows}) w
                   WHERE w.organiser_id = ANY($${i + 2}::uuid[])`,
  );
  return em.query<WorkCount[]>(
    `SELECT w.kind, w.organiser_id AS "organiserId", w.call_id AS "callId", c.title AS "callTitle",
            c.time_zone AS "timeZone", count(*)::int AS count, min(w.due_at) AS "dueAt",
            coalesce(min(w.due_at) < clock_timestamp(), false) AS late
       FROM (${parts.join(' UNION ALL ')}) w
       LEFT JOIN call c ON c.id = w.call_id
      GROUP BY w.kind, w.place, w.organiser_id, w.call_id, c.id
      ORDER BY min(w.due_at) NULLS LAST, w.place`,
    [readerId, ...WORK_KINDS.map(organisersOf)],
  );
}

export interface NextDeadline {
  kind: 'closes' | 'formal-check' | 'reviews-due' | 'results';
  callId: string;
  callTitle: string;
  timeZone: string;
  at: Date;
}

/** The first deadline of these organisers that is still to come. */
export async function nextDeadline(
  em: EntityManager,
  organiserIds: readonly string[],
): Promise<NextDeadline | undefined> {
  const [deadline] = await em.query<NextDeadline[]>(
    `SELECT d.kind, c.id AS "callId", c.title AS "callTitle", c.time_zone AS "timeZone", d.at
       FROM call c
      CROSS JOIN LATERAL (VALUES ('closes', c.closes_at), ('formal-check', c.formal_check_until),
                                 ('reviews-due', c.reviews_due_at), ('results', c.results_at)) d (kind, at)
      WHERE c.organiser_id = ANY($1::uuid[]) AND c.status NOT IN ('draft', 'cancelled', 'void', 'finished')
        AND d.at > clock_timestamp()
      ORDER BY d.at, c.id LIMIT 1`,
    [organiserIds],
  );
  return deadline;
}
