import type { EntityManager } from 'typeorm';
import type { AggregationRule } from '#contracts';
import type { ComputedRanking, ReviewedApplication } from '../domain/compute-ranking.js';
import { RANKED_STATUSES } from '../domain/round.js';

const REVIEWED = `
  WITH given AS (
    SELECT r.id, r.application_id, r.expert_alias, json_object_agg(s.criterion_id, s.score) AS scores
      FROM review r JOIN review_score s ON s.review_id = r.id
     WHERE r.call_id = $1 AND r.status = 'submitted' AND s.score IS NOT NULL
     GROUP BY r.id),
  reviewed AS (
    SELECT application_id,
           json_agg(json_build_object('id', id, 'expertAlias', expert_alias, 'scores', scores) ORDER BY id) AS reviews
      FROM given GROUP BY application_id)
  SELECT a.id, a.band_id AS "bandId", coalesce(reviewed.reviews, '[]') AS reviews
    FROM application a LEFT JOIN reviewed ON reviewed.application_id = a.id
   WHERE a.call_id = $1 AND a.status = ANY($2)`;

/** A submitted review, under the name that others may know its expert by. */
export interface AliasedReview {
  id: string;
  expertAlias: string;
  scores: Record<string, number>;
}

export interface AliasedApplication extends ReviewedApplication {
  reviews: AliasedReview[];
}

/** Every application that has a place, with its submitted reviews, in one statement and so at one moment. */
export function reviewedApplications(em: EntityManager, callId: string): Promise<AliasedApplication[]> {
  return em.query<AliasedApplication[]>(REVIEWED, [callId, RANKED_STATUSES]);
}

const KEEP_RANKING = `
  INSERT INTO ranking (call_id, version, rule, review_count, digest) VALUES ($1, 1, $2, $3, $4)
  ON CONFLICT (call_id) DO UPDATE
     SET version = ranking.version + 1, rule = excluded.rule, review_count = excluded.review_count,
         digest = excluded.digest, computed_at = clock_timestamp()
   WHERE ranking.digest <> excluded.digest
  RETURNING version`;

const REMOVE_OTHERS = `DELETE FROM ranking_row WHERE call_id = $1 AND application_id <> ALL($2::uuid[])`;

const KEEP_ROWS = `
  INSERT INTO ranking_row (application_id, call_id, rank, position, score, score_range, tie, flags, review_ids)
  SELECT "applicationId", $1, rank, position, score, "scoreRange", tie, flags, "reviewIds"
    FROM json_to_recordset($2::json) AS row (
      "applicationId" uuid, rank integer, position integer, score numeric, "scoreRange" numeric, tie text,
      flags text[], "reviewIds" uuid[])
  ON CONFLICT (application_id) DO UPDATE
     SET rank = excluded.rank, position = excluded.position, score = excluded.score,
         score_range = excluded.score_range, tie = excluded.tie, flags = excluded.flags, review_ids = excluded.review_ids
   WHERE ranking_row IS DISTINCT FROM excluded`;

/**
 * Keeps the ranking if it differs from the one that is there, as its next version, and of its rows only those
 * that differ. Needs the ranking's lock.
 */
export async function keepRanking(
  em: EntityManager,
  callId: string,
  rule: AggregationRule,
  { rows, reviewCount, digest }: ComputedRanking,
): Promise<void> {
  const kept = await em.query<unknown[]>(KEEP_RANKING, [callId, rule, reviewCount, digest]);
  if (kept.length === 0) return;
  await em.query(REMOVE_OTHERS, [callId, rows.map((row) => row.applicationId)]);
  await em.query(KEEP_ROWS, [callId, JSON.stringify(rows)]);
}
