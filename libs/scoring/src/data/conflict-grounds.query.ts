import type { EntityManager } from 'typeorm';
import type { CallEntity } from '#calls';
import type { ConflictGrounds } from '../domain/find-conflicts.js';
import { RANKED_STATUSES } from '../domain/round.js';

const EXPERTS = `
  SELECT DISTINCT p.id, p.full_name AS "fullName", coalesce(e.municipality_oktmos, '{}') AS "municipalityOktmos",
         coalesce(e.past_workplace_inns, '{}') AS "pastWorkplaceInns"
    FROM role_grant g
    JOIN person p ON p.id = g.person_id
    LEFT JOIN expert_profile e ON e.person_id = g.person_id AND e.organiser_id = g.organiser_id
   WHERE g.organiser_id = $1 AND g.role = 'expert'
     AND g.valid_from <= clock_timestamp() AND (g.valid_until IS NULL OR g.valid_until > clock_timestamp())`;

const PEOPLE = `array_prepend(a.content -> 'leader' ->> 'fullName',
  ARRAY(SELECT member ->> 'fullName' FROM jsonb_array_elements(a.content -> 'team') member))`;

const APPLICATIONS = `
  SELECT a.id, a.organisation_id AS "organisationId", ${PEOPLE} AS people, o.inn,
         ARRAY[a.municipality_oktmo, o.municipality_oktmo] AS "municipalityOktmos"
    FROM application a JOIN organisation o ON o.id = a.organisation_id
   WHERE a.call_id = $1 AND a.status = ANY($2)`;

const HANDED_IN = `
  SELECT a.id, a.organisation_id AS "organisationId", ${PEOPLE} AS people
    FROM application a WHERE a.organiser_id = $1 AND a.submitted_at IS NOT NULL`;

/** Reads everything that conflicts of a call's experts can be told by. */
export async function conflictGrounds(
  em: EntityManager,
  { id, organiserId }: CallEntity,
): Promise<ConflictGrounds> {
  return {
    experts: await em.query<ConflictGrounds['experts']>(EXPERTS, [organiserId]),
    applications: await em.query<ConflictGrounds['applications']>(APPLICATIONS, [id, RANKED_STATUSES]),
    handedIn: await em.query<ConflictGrounds['handedIn']>(HANDED_IN, [organiserId]),
  };
}

/** Calls that are being reviewed and that the expert may be asked to read for. */
export async function callsToReadFor(em: EntityManager, expertId: string): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    `SELECT DISTINCT c.id FROM call c JOIN role_grant g ON g.organiser_id = c.organiser_id
      WHERE c.status = 'reviewing' AND g.person_id = $1 AND g.role = 'expert'
        AND g.valid_from <= clock_timestamp() AND (g.valid_until IS NULL OR g.valid_until > clock_timestamp())
      ORDER BY c.id`,
    [expertId],
  );
  return rows.map(({ id }) => id);
}
