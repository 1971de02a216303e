import type { EntityManager } from 'typeorm';
import type { CallEntity } from '#calls';
import { LIVE_STATUSES } from '../domain/review.status.js';

/**
 * Admitted applications that have fewer live reviews than the rules ask because some have ended. One that nobody
 * was assigned to yet has lost nothing.
 */
export async function applicationsThatLost(
  em: EntityManager,
  { id, reviewsPerApplication }: CallEntity,
): Promise<Set<string>> {
  const rows = await em.query<{ id: string }[]>(
    `SELECT a.id FROM application a JOIN review r ON r.application_id = a.id
      WHERE a.call_id = $1 AND a.status = 'admitted'
      GROUP BY a.id
     HAVING count(*) FILTER (WHERE r.status = ANY($2)) < $3 AND bool_or(r.status <> ALL($2))`,
    [id, LIVE_STATUSES, reviewsPerApplication],
  );
  return new Set(rows.map((row) => row.id));
}
