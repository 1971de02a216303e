import type { EntityManager } from 'typeorm';
import type { CallEntity, CallFacts } from '#calls';

/** How many agreements keep a call from its end. A draft whose award is gone waits for nothing any more. */
export async function unpaidAgreements(em: EntityManager, call: CallEntity): Promise<CallFacts> {
  const [row] = await em.query<[{ unpaid: number }]>(
    `SELECT count(*)::int AS unpaid FROM agreement g JOIN application a ON a.id = g.application_id
      WHERE g.call_id = $1 AND (g.status IN ('signed', 'running', 'suspended')
        OR g.status = 'draft' AND a.status = 'awarded')`,
    [call.id],
  );
  return { unpaidAgreements: row.unpaid };
}
