import type { EntityManager } from 'typeorm';
import type { Pair } from '../domain/assignment-state.js';
import { LIVE_STATUSES } from '../domain/review.status.js';

/**
 * SQL: the pairs of a call ($1) that must not be: recorded conflicts, and those that are as plain as a fact: the
 * expert acts for the applicant, or works there by INN.
 */
const STANDING = `
  SELECT a.id AS "applicationId", c.expert_id AS "expertId"
    FROM application a JOIN conflict_of_interest c ON c.application_id = a.id
   WHERE a.call_id = $1
  UNION
  SELECT a.id, m.person_id
    FROM application a JOIN organisation_member m ON m.organisation_id = a.organisation_id WHERE a.call_id = $1
  UNION
  SELECT a.id, p.person_id
    FROM application a
    JOIN organisation o ON o.id = a.organisation_id
    JOIN expert_profile p ON p.organiser_id = a.organiser_id AND o.inn = ANY(p.workplace_inns)
   WHERE a.call_id = $1`;

export function standingConflicts(em: EntityManager, callId: string): Promise<Pair[]> {
  return em.query<Pair[]>(STANDING, [callId]);
}

/** Applications of the call that the expert must not read. */
export async function conflictedFor(em: EntityManager, callId: string, expertId: string): Promise<string[]> {
  const pairs = await em.query<Pair[]>(
    `SELECT "applicationId" FROM (${STANDING}) standing WHERE "expertId" = $2`,
    [callId, expertId],
  );
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
