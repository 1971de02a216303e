import type { EntityManager } from 'typeorm';

/** A submitted review with what its expert has written. */
export interface SubmittedReview {
  reviewId: string;
  applicationId: string;
  applicationNumber: string;
  title: string;
  expertId: string;
  expertName: string;
  expertAlias: string;
  scores: { criterionId: string; score: number; rationale: string }[];
}

const WRITTEN = `
  SELECT r.id AS "reviewId", r.application_id AS "applicationId", a.number AS "applicationNumber", a.title,
         r.expert_id AS "expertId", p.full_name AS "expertName", r.expert_alias AS "expertAlias",
         json_agg(json_build_object('criterionId', s.criterion_id, 'score', s.score, 'rationale', s.rationale)
                  ORDER BY s.criterion_id) AS scores
    FROM review r
    JOIN review_score s ON s.review_id = r.id AND s.score IS NOT NULL
    JOIN application a ON a.id = r.application_id
    JOIN person p ON p.id = r.expert_id
   WHERE r.call_id = $1 AND r.status = 'submitted' AND r.application_id <> ALL($2::uuid[])
   GROUP BY r.id, a.id, p.id`;

/** @param hidden applications that the reader must not hear of */
export function writtenReviews(
  em: EntityManager,
  callId: string,
  hidden: readonly string[],
): Promise<SubmittedReview[]> {
  return em.query<SubmittedReview[]>(WRITTEN, [callId, hidden]);
}
