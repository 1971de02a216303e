import type { EntityManager } from 'typeorm';
import type { CallEntity, CallFacts } from '#calls';

/** How many panels are at work: a list that is proposed now would not have what comes of them. */
export async function panelFacts(em: EntityManager, { id }: CallEntity): Promise<CallFacts> {
  const [row] = await em.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM panel WHERE call_id = $1 AND status = 'open'`,
    [id],
  );
  return { openPanels: row.count };
}
