import type { EntityManager } from 'typeorm';
import type { ReviewedApplication } from '../domain/score-applications.js';
import { RANKED_STATUSES } from '../domain/round.js';

const REVIEWED = `
  WITH given AS (
    SELECT r.id, r.application_id, r.expert_id, r.expert_alias, json_object_agg(s.criterion_id, s.score) AS scores
      FROM review r JOIN review_score s ON s.review_id = r.id
     WHERE r.call_id = $1 AND r.status = 'submitted' AND s.score IS NOT NULL
       AND ($3::uuid[] IS NULL OR r.application_id = ANY($3))
     GROUP BY r.id),
  reviewed AS (
    SELECT application_id,
           json_agg(json_build_object('id', id, 'expertId', expert_id, 'expertAlias', expert_alias, 'scores', scores)
                    ORDER BY id) AS reviews
      FROM given GROUP BY application_id)
  SELECT a.id, a.band_id AS "bandId", coalesce(reviewed.reviews, '[]') AS reviews
    FROM application a LEFT JOIN reviewed ON reviewed.application_id = a.id
   WHERE a.call_id = $1 AND a.status = ANY($2) AND ($3::uuid[] IS NULL OR a.id = ANY($3))`;

/** A submitted review. Who may not know its expert gets the alias only. */
export interface GivenReview {
  id: string;
  expertId: string;
  expertAlias: string;
  scores: Record<string, number>;
}

export interface GivenApplication extends ReviewedApplication {
  reviews: GivenReview[];
}

/**
 * The applications that have a place, with their submitted reviews, in one statement and so at one moment.
 * @param ids left out: all of the call's
 */
export function reviewedApplications(
  em: EntityManager,
  callId: string,
  ids: readonly string[] | null = null,
): Promise<GivenApplication[]> {
  return em.query<GivenApplication[]>(REVIEWED, [callId, RANKED_STATUSES, ids]);
}
