import type { EntityManager } from 'typeorm';
import type { ScoredApplication } from '../domain/build-document.js';

/** Experts leave this query by their aliases only. */
const SCORED = `
  WITH given AS (
    SELECT v.id, v.application_id, v.expert_alias,
           json_agg(json_build_object('criterionId', s.criterion_id, 'score', s.score) ORDER BY s.criterion_id) AS scores
      FROM review v JOIN review_score s ON s.review_id = v.id
     WHERE v.call_id = $1 AND s.score IS NOT NULL
     GROUP BY v.id)
  SELECT r.application_id AS "applicationId", r.score_range AS range, r.tie,
         coalesce(json_agg(json_build_object('expert', g.expert_alias, 'scores', g.scores) ORDER BY g.expert_alias)
                    FILTER (WHERE g.id IS NOT NULL), '[]') AS reviews
    FROM ranking_row r
    LEFT JOIN given g ON g.application_id = r.application_id AND g.id = ANY(r.review_ids)
   WHERE r.call_id = $1
   GROUP BY r.application_id`;

/** How each ranked application of a call came to its place, with the reviews that its score is made of. */
export async function scoredApplications(
  em: EntityManager,
  callId: string,
): Promise<Map<string, ScoredApplication>> {
  const rows = await em.query<ScoredApplication[]>(SCORED, [callId]);
  return new Map(rows.map((row) => [row.applicationId, row]));
}
