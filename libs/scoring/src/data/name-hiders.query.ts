import type { EntityManager } from 'typeorm';
import { nameHider, type ApplicantIdentity } from '../domain/hidden-names.js';

/** Leader and team by the application, and everyone who acts for the organisation. */
const IDENTITIES = `
  SELECT a.id, o.name AS "organisationName", o.address,
         array_remove(ARRAY[o.inn, o.ogrn, o.kpp], NULL) AS numbers,
         ARRAY[o.notices_email, a.content #>> '{leader,email}'] || acting.emails AS emails,
         ARRAY[a.content #>> '{leader,phone}'] AS phones,
         ARRAY[a.content #>> '{leader,fullName}'] || acting.names
           || ARRAY(SELECT member ->> 'fullName' FROM jsonb_array_elements(a.content -> 'team') member) AS people
    FROM application a
    JOIN organisation o ON o.id = a.organisation_id
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(p.full_name), '{}') AS names, coalesce(array_agg(p.email), '{}') AS emails
        FROM organisation_member m JOIN person p ON p.id = m.person_id
       WHERE m.organisation_id = o.id) acting
   WHERE a.id = ANY($1)`;

export type HideNames = (text: string) => string;

/** What blacks out each application's applicant, by the application's id. */
export async function nameHiders(
  em: EntityManager,
  applicationIds: readonly string[],
): Promise<Map<string, HideNames>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await em.query<(ApplicantIdentity & { id: string })[]>(IDENTITIES, [applicationIds]);
  return new Map(rows.map(({ id, ...identity }) => [id, nameHider(identity)]));
}
