import type { EntityManager } from 'typeorm';

/* Both locks end with the transaction. They are taken after the call's own lock, always in that order. */

/** One assignment of experts at a time in a call: two at once would both see the same room and demand. */
export function lockAssignments(em: EntityManager, callId: string): Promise<unknown> {
  return lock(em, `scoring.assignments ${callId}`);
}

/** One computation of a call's ranking at a time, each from what the one before has left. */
export function lockRanking(em: EntityManager, callId: string): Promise<unknown> {
  return lock(em, `scoring.ranking ${callId}`);
}

function lock(em: EntityManager, name: string): Promise<unknown> {
  return em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}
