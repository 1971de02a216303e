import type { EntityManager } from 'typeorm';
import type { Locale } from '#contracts';
import { municipalityName, PUBLIC_NAME } from '#identity';
import type { PublicProjectDto } from '../domain/public-project.dto.js';

/** The latest results that everyone may see, and what they say about the application. */
const WINNER = `
  SELECT p.visible_from, w.entry
    FROM application a
    JOIN LATERAL (SELECT * FROM publication p
                   WHERE p.call_id = a.call_id AND p.visible_from <= clock_timestamp()
                   ORDER BY p.version DESC LIMIT 1) p ON true
   CROSS JOIN LATERAL jsonb_array_elements(p.document -> 'applications') w (entry)
   WHERE a.id = $1 AND w.entry ->> 'id' = a.id::text AND w.entry ->> 'decision' = 'award'`;

const AGREEMENT = `SELECT * FROM agreement WHERE application_id = $1 AND status <> 'declined'`;

const PLAN = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(
           'task', e ->> 'task', 'title', e ->> 'title', 'startsOn', e ->> 'startsOn',
           'endsOn', e ->> 'endsOn', 'expectedResult', e ->> 'expectedResult')), '[]')
    FROM jsonb_array_elements(a.content -> 'plan') e`;

const PAYMENTS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('paidOn', o.settled_on, 'sourceName', b.name,
           'amountKopecks', o.amount_kopecks::text) ORDER BY o.settled_on, b.name), '[]')
    FROM payout o JOIN tranche t ON t.id = o.tranche_id JOIN budget_source b ON b.id = t.source_id
   WHERE t.agreement_id = g.id AND o.status = 'confirmed'`;

const PAID = `
  SELECT coalesce(sum(o.amount_kopecks), 0)::text
    FROM payout o JOIN tranche t ON t.id = o.tranche_id
   WHERE t.agreement_id = g.id AND o.status = 'confirmed'`;

const REPORTS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('ordinal', r.ordinal, 'kind', r.kind, 'status', r.status,
           'dueOn', r.due_on) ORDER BY r.ordinal), '[]')
    FROM report r WHERE r.agreement_id = g.id`;

const projectIn = (locale: Locale): string => `
  WITH winner AS (${WINNER}), g AS (${AGREEMENT})
  SELECT a.id AS "applicationId", a.number, a.title,
         ${PUBLIC_NAME} AS "organisationName",
         ${municipalityName(locale)} AS "municipalityName", tr.name AS "trackName", c.id AS "callId", c.title AS "callTitle",
         to_char(winner.visible_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "publishedAt",
         a.content #>> '{project,summary}' AS summary, a.content #>> '{project,goal}' AS goal,
         a.content #> '{project,targetGroups}' AS "targetGroups",
         a.content #>> '{project,geography}' AS geography,
         a.content #>> '{project,startsOn}' AS "startsOn", a.content #>> '{project,endsOn}' AS "endsOn",
         (${PLAN}) AS plan,
         a.requested_kopecks::text AS "requestedKopecks", a.own_kopecks::text AS "ownKopecks",
         winner.entry ->> 'amountKopecks' AS "awardedKopecks", winner.entry -> 'sources' AS sources,
         (${PAID}) AS "paidKopecks", (${PAYMENTS}) AS payments,
         g.status AS "agreementStatus", (${REPORTS}) AS reports
    FROM winner
    JOIN application a ON a.id = $1
    JOIN organisation org ON org.id = a.organisation_id
    JOIN municipality m ON m.oktmo = a.municipality_oktmo
    JOIN track tr ON tr.id = a.track_id
    JOIN call c ON c.id = a.call_id
    LEFT JOIN g ON true`;

/** @param locale of the municipality's name @returns undefined unless the application is among the winners of results that everyone may see */
export async function publicProject(
  em: EntityManager,
  applicationId: string,
  locale: Locale,
): Promise<PublicProjectDto | undefined> {
  const [project] = await em.query<PublicProjectDto[]>(projectIn(locale), [applicationId]);
  return project;
}
