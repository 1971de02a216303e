import type { EntityManager } from 'typeorm';
import type { CallEntity, CallFacts } from '#calls';

/** How many experts a draft's organiser has now. */
export async function expertFacts(em: EntityManager, call: CallEntity): Promise<CallFacts> {
  if (call.status !== 'draft') return {};
  const [row] = await em.query<[{ count: number }]>(
    `SELECT count(DISTINCT person_id)::int AS count FROM role_grant
      WHERE organiser_id = $1 AND role = 'expert'
        AND valid_from <= clock_timestamp() AND (valid_until IS NULL OR valid_until > clock_timestamp())`,
    [call.organiserId],
  );
  return { experts: row.count };
}
