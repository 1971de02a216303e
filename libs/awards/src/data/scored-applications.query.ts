import type { EntityManager } from 'typeorm';
import type { RankedApplication } from '#scoring';
import type { ScoredApplication } from '../domain/build-document.js';
import type { PublishedReview } from '../domain/results-document.js';

/** Experts leave this query by their aliases only. */
const REVIEWS = `
  WITH given AS (
    SELECT v.id, v.application_id, v.expert_alias,
           json_agg(json_build_object('criterionId', s.criterion_id, 'score', s.score) ORDER BY s.criterion_id) AS scores
      FROM review v JOIN review_score s ON s.review_id = v.id
     WHERE v.id = ANY($1::uuid[]) AND s.score IS NOT NULL
     GROUP BY v.id)
  SELECT application_id AS "applicationId",
         json_agg(json_build_object('expert', expert_alias, 'scores', scores) ORDER BY expert_alias) AS reviews
    FROM given GROUP BY application_id`;

/** How each ranked application came to its place, with the reviews that its score is made of. */
export async function scoredApplications(
  em: EntityManager,
  places: readonly RankedApplication[],
): Promise<Map<string, ScoredApplication>> {
  const given = await em.query<{ applicationId: string; reviews: PublishedReview[] }[]>(REVIEWS, [
    places.flatMap(({ reviewIds }) => reviewIds),
  ]);
  const reviewsOf = new Map(given.map(({ applicationId, reviews }) => [applicationId, reviews]));
  return new Map(
    places.map(({ applicationId, scoreRange: range, tie }) => [
      applicationId,
      { applicationId, range, tie, reviews: reviewsOf.get(applicationId) ?? [] },
    ]),
  );
}
