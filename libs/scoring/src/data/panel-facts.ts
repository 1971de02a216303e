import type { EntityManager } from 'typeorm';
import type { CallEntity, CallFacts } from '#calls';

/**
 * How many panels are at work: a list that is proposed now would not have what comes of them. Nobody is shown those
 * about an application near to them. Where the count judges they are in it, on purpose: the refusal names no
 * application and no number, and not to say why the contest cannot go on would be worse.
 */
export async function panelFacts(
  em: EntityManager,
  { id }: CallEntity,
  reader: string | null,
): Promise<CallFacts> {
  const [row] = await em.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM panel p
      WHERE p.call_id = $1 AND p.status = 'open'
        AND NOT EXISTS (SELECT FROM near_application n
                         WHERE n.application_id = p.application_id AND n.person_id = $2)`,
    [id, reader],
  );
  return { openPanels: row.count };
}
