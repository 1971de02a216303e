import type { EntityManager } from 'typeorm';
import type { ScoredApplication } from '../domain/score-applications.js';
import type { RankingEntity } from './ranking.entity.js';

const BEGIN = `
  INSERT INTO ranking (call_id, version, rule, components, variances) VALUES ($1, 0, $2, $3, $4)
  ON CONFLICT (call_id) DO UPDATE
     SET rule = excluded.rule, components = excluded.components, variances = excluded.variances
   WHERE (ranking.rule, ranking.components, ranking.variances)
         IS DISTINCT FROM (excluded.rule, excluded.components, excluded.variances)
  RETURNING version`;

const REMOVE_OTHERS = `DELETE FROM ranking_row WHERE call_id = $1 AND application_id <> ALL($2::uuid[])`;

const REMOVE = `DELETE FROM ranking_row WHERE call_id = $1 AND application_id = ANY($2::uuid[])`;

const KEEP_ROWS = `
  INSERT INTO ranking_row (application_id, call_id, score, tie_criteria, score_range, flags, review_ids)
  SELECT "applicationId", $1, score, "tieCriteria", "scoreRange", flags, "reviewIds"
    FROM json_to_recordset($2::json) AS row (
      "applicationId" uuid, score numeric, "tieCriteria" jsonb, "scoreRange" numeric, flags text[], "reviewIds" uuid[])
  ON CONFLICT (application_id) DO UPDATE
     SET score = excluded.score, tie_criteria = excluded.tie_criteria, score_range = excluded.score_range,
         flags = excluded.flags, review_ids = excluded.review_ids
   WHERE ranking_row IS DISTINCT FROM excluded
  RETURNING application_id`;

const NOTE_INPUT = `
  UPDATE ranking SET input_digest = $2 WHERE call_id = $1 AND input_digest IS DISTINCT FROM $2`;

const NEXT_VERSION = `UPDATE ranking SET version = version + 1, computed_at = clock_timestamp() WHERE call_id = $1`;

/** How a ranking was made. */
export type RankingMade = Pick<RankingEntity, 'rule' | 'components' | 'variances' | 'inputDigest'>;

/**
 * Keeps a ranking, if it differs from the one that is there, as its next version, and of its rows only those that
 * differ. Needs the ranking's lock.
 * @param rows all of the call's
 */
export async function keepRanking(
  em: EntityManager,
  callId: string,
  { rule, components, variances, inputDigest }: RankingMade,
  rows: readonly ScoredApplication[],
): Promise<void> {
  const begun = await em.query<unknown[]>(BEGIN, [
    callId,
    rule,
    components,
    variances && JSON.stringify(variances),
  ]);
  const removed = await remove(em, REMOVE_OTHERS, callId, idsOf(rows));
  await settle(em, callId, begun.length + removed + (await keepRows(em, callId, rows)));
  await em.query(NOTE_INPUT, [callId, inputDigest]);
}

/**
 * Keeps what some of a ranking's applications bring into it now. Needs the ranking's lock.
 * @param ids the applications that were looked at; those without a row have lost their place
 */
export async function keepPart(
  em: EntityManager,
  callId: string,
  ids: readonly string[],
  rows: readonly ScoredApplication[],
): Promise<void> {
  const placed = new Set(idsOf(rows));
  const lost = ids.filter((id) => !placed.has(id));
  const removed = lost.length > 0 ? await remove(em, REMOVE, callId, lost) : 0;
  await settle(em, callId, removed + (await keepRows(em, callId, rows)));
}

const idsOf = (rows: readonly ScoredApplication[]): string[] => rows.map((row) => row.applicationId);

async function remove(em: EntityManager, sql: string, callId: string, ids: string[]): Promise<number> {
  const [, count] = await em.query<[unknown[], number]>(sql, [callId, ids]);
  return count;
}

/** @returns how many rows have changed */
async function keepRows(
  em: EntityManager,
  callId: string,
  rows: readonly ScoredApplication[],
): Promise<number> {
  return (await em.query<unknown[]>(KEEP_ROWS, [callId, JSON.stringify(rows)])).length;
}

async function settle(em: EntityManager, callId: string, changes: number): Promise<void> {
  if (changes > 0) await em.query(NEXT_VERSION, [callId]);
}
