import type { EntityManager } from 'typeorm';
import type { CallEntity, CallFacts } from '#calls';

/** How many applications came to the organiser's last call: a draft's authors plan by it. */
export async function lastCallSize(em: EntityManager, call: CallEntity): Promise<CallFacts> {
  if (call.status !== 'draft') return {};
  const [row] = await em.query<[{ count: number }]>(
    `SELECT count(a.id)::int AS count FROM application a
      WHERE a.submitted_at IS NOT NULL
        AND a.call_id = (SELECT id FROM call
                          WHERE organiser_id = $1 AND status NOT IN ('draft', 'published', 'cancelled')
                          ORDER BY closes_at DESC LIMIT 1)`,
    [call.organiserId],
  );
  return { applicationsLastTime: row.count };
}
