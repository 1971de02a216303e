import type { EntityManager } from 'typeorm';
import type { ReviewReason, ReviewStatus } from '#contracts';
import type { Keyset } from '#platform';

/** A review as those see it who watch over its round. */
export interface CallReview {
  id: string;
  applicationId: string;
  applicationNumber: string;
  title: string;
  expertId: string;
  expertName: string;
  expertAlias: string;
  status: ReviewStatus;
  reason: ReviewReason;
  dueAt: Date | null;
  submittedAt: Date | null;
  /** Due, and not handed in. */
  late: boolean;
}

export interface WantedReviews {
  callId: string;
  /** Null: whoever's. */
  expertId: string | null;
  applicationId: string | null;
  /** Applications that the reader must not hear of. */
  hidden: readonly string[];
  after: Keyset | undefined;
  limit: number;
}

/** SQL: whether a review `r` is due and not handed in. */
export const IS_LATE = `(r.due_at < clock_timestamp()
  AND r.status IN ('assigned', 'accepted', 'in-progress', 'returned', 'reopened'))`;

const REVIEWS = `
  SELECT r.id, r.application_id AS "applicationId", a.number AS "applicationNumber", a.title,
         r.expert_id AS "expertId", p.full_name AS "expertName", r.expert_alias AS "expertAlias", r.status,
         r.reason, r.due_at AS "dueAt", r.submitted_at AS "submittedAt", coalesce(${IS_LATE}, false) AS late
    FROM review r
    JOIN application a ON a.id = r.application_id
    JOIN person p ON p.id = r.expert_id
   WHERE r.call_id = $1
     AND ($2::uuid IS NULL OR r.expert_id = $2)
     AND ($3::uuid IS NULL OR r.application_id = $3)
     AND ($4::text IS NULL OR (a.number, r.id) > ($4, $5::uuid))
     AND r.application_id <> ALL($6::uuid[])
   ORDER BY a.number, r.id
   LIMIT $7`;

/** By the applications' numbers. */
export function callReviews(em: EntityManager, wanted: WantedReviews): Promise<CallReview[]> {
  const { callId, expertId, applicationId, hidden, after, limit } = wanted;
  return em.query<CallReview[]>(REVIEWS, [
    ...[callId, expertId, applicationId],
    ...[after?.key ?? null, after?.id ?? null, hidden, limit],
  ]);
}
