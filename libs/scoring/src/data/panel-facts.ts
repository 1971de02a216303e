import type { EntityManager } from 'typeorm';
import type { CallEntity, CallFacts } from '#calls';

/**
 * How many panels are at work: a list that is proposed now would not have what comes of them. Those that are about
 * an application near to whoever asks are counted too, on purpose. The refusal names no application and no number,
 * but who sees none can tell that one is open elsewhere; not to say why the contest cannot go on would be worse.
 */
export async function panelFacts(em: EntityManager, { id }: CallEntity): Promise<CallFacts> {
  const [row] = await em.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM panel WHERE call_id = $1 AND status = 'open'`,
    [id],
  );
  return { openPanels: row.count };
}
