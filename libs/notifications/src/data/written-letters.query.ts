import type { EntityManager } from 'typeorm';
import { ADDRESSED_LETTER, type AddressedLetter } from './addressed-letter.js';

interface ExampleLetter extends AddressedLetter {
  personName: string;
}

export interface WrittenKind {
  kind: string;
  decision: string | null;
  letters: number;
  exampleId: string | null;
}

/** Whether the reader stands near to any application of the calls that the letters are about. */
export async function isNearAnyOf(
  em: EntityManager,
  ids: readonly string[],
  reader: string,
): Promise<boolean> {
  const [answer] = await em.query<[{ near: boolean }]>(
    `SELECT EXISTS (SELECT FROM near_application n
                     WHERE n.person_id = $2 AND n.call_id IN (
                       SELECT a.call_id FROM letter l JOIN application a ON a.id = l.object_id
                        WHERE l.id = ANY($1))) AS near`,
    [ids, reader],
  );
  return answer.near;
}

/**
 * The letters by kind and decision, without those about applications that the reader stands near to. A place in
 * the reserve would tell a reader who is near to any application where that one stands.
 */
export function writtenKinds(
  em: EntityManager,
  ids: readonly string[],
  { personId, isNear }: { personId: string; isNear: boolean },
): Promise<WrittenKind[]> {
  return em.query<WrittenKind[]>(
    `SELECT l.kind, l.params ->> 'decision' AS decision, count(*)::int AS letters,
            (array_agg(l.id ORDER BY l.params ->> 'number', p.full_name, l.id)
               FILTER (WHERE NOT $3 OR l.params ->> 'position' IS NULL))[1] AS "exampleId"
       FROM letter l JOIN person p ON p.id = l.person_id
      WHERE l.id = ANY($1)
        AND NOT EXISTS (SELECT FROM near_application n
                         WHERE n.person_id = $2 AND n.application_id = l.object_id)
      GROUP BY 1, 2 ORDER BY 1, 2`,
    [ids, personId, isNear],
  );
}

export async function exampleLetter(em: EntityManager, id: string): Promise<ExampleLetter> {
  const [letter] = await em.query<[ExampleLetter]>(
    `SELECT ${ADDRESSED_LETTER}, p.full_name AS "personName"
       FROM letter l JOIN person p ON p.id = l.person_id WHERE l.id = $1`,
    [id],
  );
  return letter;
}
