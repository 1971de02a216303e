import type { EntityManager } from 'typeorm';
import type { Pair } from '../domain/assignment-state.js';
import { LIVE_STATUSES } from '../domain/review.status.js';

/**
 * SQL: the pairs of a call ($1) that must not be. Whoever must hear nothing of an application's reviews may not write
 * one either, so the view is the one that says who stands near.
 */
const STANDING = `
  SELECT application_id AS "applicationId", person_id AS "expertId" FROM near_application WHERE call_id = $1`;

export function standingConflicts(em: EntityManager, callId: string): Promise<Pair[]> {
  return em.query<Pair[]>(STANDING, [callId]);
}

/** Applications of the call that the expert must not read. */
export async function conflictedFor(em: EntityManager, callId: string, expertId: string): Promise<string[]> {
  const pairs = await em.query<Pair[]>(`${STANDING} AND person_id = $2`, [callId, expertId]);
  return pairs.map(({ applicationId }) => applicationId);
}

/** Reviews that still count or may come to count, though a conflict stands, in the order of their ids. */
export async function conflictedReviews(em: EntityManager, callId: string): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    `SELECT r.id FROM review r
       JOIN (${STANDING}) standing ON standing."applicationId" = r.application_id AND standing."expertId" = r.expert_id
      WHERE r.call_id = $1 AND r.status = ANY($2) ORDER BY r.id`,
    [callId, LIVE_STATUSES],
  );
  return rows.map(({ id }) => id);
}
