import type { EntityManager } from 'typeorm';

/** What a list shows besides the application's own row. */
export interface ListedContext {
  organisationName: string;
  trackName: string;
  /** The newest screening's. */
  recommendation: 'admit' | 'refuse' | null;
  rulePoint: string | null;
}

const CONTEXTS = `
  SELECT a.id, o.name AS "organisationName", t.name AS "trackName", s.recommendation, s.rule_point AS "rulePoint"
    FROM application a
    JOIN organisation o ON o.id = a.organisation_id
    JOIN track t ON t.id = a.track_id
    LEFT JOIN LATERAL (
      SELECT recommendation, rule_point FROM screening
       WHERE application_id = a.id ORDER BY made_at DESC LIMIT 1) s ON true
   WHERE a.id = ANY($1)`;

/** By application, for a whole page at once. */
export async function listedContexts(
  em: EntityManager,
  ids: readonly string[],
): Promise<Map<string, ListedContext>> {
  const rows = await em.query<(ListedContext & { id: string })[]>(CONTEXTS, [ids]);
  return new Map(rows.map(({ id, ...context }) => [id, context]));
}
