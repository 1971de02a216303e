import type { EntityManager } from 'typeorm';

/**
 * The lock between submitting and closing one call. Submits share it, closing takes it alone; both read
 * `clock_timestamp()` after they have it, so that a receipt and the closed list always agree.
 */
export async function shareCallLock(em: EntityManager, callId: string): Promise<Date> {
  return lock(em, callId, 'pg_advisory_xact_lock_shared');
}

export async function takeCallLock(em: EntityManager, callId: string): Promise<Date> {
  return lock(em, callId, 'pg_advisory_xact_lock');
}

async function lock(em: EntityManager, callId: string, how: string): Promise<Date> {
  // The CTE is materialised, so the clock is read once the lock is held, in one round trip.
  const [row] = await em.query<[{ now: Date }]>(
    `WITH held AS MATERIALIZED (SELECT ${how}(hashtextextended($1, 0)))
     SELECT clock_timestamp() AS now FROM held`,
    [callId],
  );
  return row.now;
}
