import type { EntityManager } from 'typeorm';
import type { ScoredApplication } from '../domain/score-applications.js';

const SCORED = `
  SELECT application_id AS "applicationId", score, tie_criteria AS "tieCriteria", score_range AS "scoreRange", flags,
         review_ids AS "reviewIds"
    FROM ranking_row WHERE call_id = $1`;

/** What the call's applications bring into its ranking, in no order. */
export function scoredRows(em: EntityManager, callId: string): Promise<ScoredApplication[]> {
  return em.query<ScoredApplication[]>(SCORED, [callId]);
}
