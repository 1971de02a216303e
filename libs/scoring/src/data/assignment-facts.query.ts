import type { EntityManager } from 'typeorm';
import type { CallEntity } from '#calls';
import type { AffinityGround } from '../domain/affinity.js';
import type {
  ApplicationOfCall,
  AssignmentFacts,
  ExpertOfCall,
  KnownReview,
} from '../domain/assignment-state.js';
import { RANKED_STATUSES } from '../domain/round.js';
import { localExpertOf } from './assignment-rules.query.js';
import { standingConflicts } from './standing-conflicts.query.js';

/** Experts are people with the role in force whom nobody has removed; a profile says what they know and how much they read. */
const EXPERTS = `
  SELECT DISTINCT g.person_id AS id, coalesce(p.directions, '{}') AS directions,
         coalesce(p.interests, '{}') AS interests, coalesce(p.languages, '{ru}') AS languages,
         p.workplace_inns[1] AS organisation, coalesce(p.capacity, $2) AS capacity,
         CASE $4 WHEN 'municipality' THEN coalesce(p.municipality_oktmos, '{}')
                 WHEN 'zone' THEN ARRAY(SELECT DISTINCT m.time_zone FROM municipality m
                                         WHERE m.oktmo = ANY(p.municipality_oktmos) ORDER BY 1)
                 ELSE '{}' END AS regions
    FROM role_grant g
    LEFT JOIN expert_profile p ON p.person_id = g.person_id AND p.organiser_id = g.organiser_id
   WHERE g.organiser_id = $1 AND g.role = 'expert'
     AND g.valid_from <= clock_timestamp() AND (g.valid_until IS NULL OR g.valid_until > clock_timestamp())
     AND NOT EXISTS (SELECT FROM expert_removal x WHERE x.call_id = $3 AND x.expert_id = g.person_id)`;

/** Where the project is, as far as the call's rule asks. */
const APPLICATIONS = `
  SELECT a.id, t.code AS "trackCode", a.language,
         CASE $3 WHEN 'municipality' THEN a.municipality_oktmo WHEN 'zone' THEN m.time_zone END AS region
    FROM application a JOIN track t ON t.id = a.track_id JOIN municipality m ON m.oktmo = a.municipality_oktmo
   WHERE a.call_id = $1 AND a.status = ANY($2) ORDER BY a.id`;

const REVIEWS = `
  SELECT application_id AS "applicationId", expert_id AS "expertId", expert_alias AS "expertAlias", status
    FROM review WHERE call_id = $1`;

const TEXTS = `
  SELECT a.id, t.code AS "trackCode",
         concat_ws(E'\\n', a.title, a.content -> 'project' ->> 'summary', a.content -> 'project' ->> 'goal') AS text
    FROM application a JOIN track t ON t.id = a.track_id
   WHERE a.call_id = $1 AND a.status = ANY($2) ORDER BY a.id`;

const BIDS = `
  SELECT application_id AS "applicationId", expert_id AS "expertId", wish FROM expert_bid WHERE call_id = $1`;

/** Reads what tells how well the call's experts fit its applications. */
export async function affinityGround(
  em: EntityManager,
  { id }: CallEntity,
  { experts }: AssignmentFacts,
): Promise<AffinityGround> {
  const tracks = await em.query<{ code: string; name: string }[]>(
    'SELECT code, name FROM track WHERE call_id = $1',
    [id],
  );
  return {
    applications: await em.query<AffinityGround['applications']>(TEXTS, [id, RANKED_STATUSES]),
    experts,
    trackNames: new Map(tracks.map(({ code, name }) => [code, name])),
    bids: await em.query<AffinityGround['bids']>(BIDS, [id]),
  };
}

/** Reads everything that decides who may read what in the call. */
export async function assignmentFacts(em: EntityManager, call: CallEntity): Promise<AssignmentFacts> {
  const { id, organiserId, expertCapacity, reviewsPerApplication } = call;
  const local = await localExpertOf(em, id);
  return {
    applications: await em.query<ApplicationOfCall[]>(APPLICATIONS, [id, RANKED_STATUSES, local]),
    experts: await em.query<ExpertOfCall[]>(EXPERTS, [organiserId, expertCapacity, id, local]),
    reviews: await em.query<KnownReview[]>(REVIEWS, [id]),
    conflicts: await standingConflicts(em, id),
    reviewsPerApplication,
  };
}
