import type { EntityManager } from 'typeorm';
import type { Locale } from '#contracts';
import type { Keyset } from '#platform';
import { IS_LATE } from './call-reviews.query.js';
import { LIVE_STATUSES } from '../domain/review.status.js';

/** An expert of an organiser, with the profile and the work at hand. */
export interface ExpertCard {
  personId: string;
  fullName: string;
  email: string;
  directions: string[];
  interests: string[];
  languages: Locale[];
  municipalityOktmos: string[];
  workplaceInns: string[];
  pastWorkplaceInns: string[];
  capacity: number | null;
  /** Reviews that take a place, over all calls of the organiser or in the one that was asked for. */
  liveReviews: number;
  submittedReviews: number;
  /** Due, and not handed in. */
  lateReviews: number;
}

interface Wanted {
  organiserId: string;
  /** Null: reviews of all calls are counted. */
  callId: string | null;
  /** Applications whose reviews are not counted: the reader must not hear of them. */
  hidden: readonly string[];
}

/** SQL: what is known of an expert by the profile `e`, which may be missing. */
export const PROFILE_COLUMNS = `coalesce(e.directions, '{}') AS directions, coalesce(e.interests, '{}') AS interests,
         coalesce(e.languages, '{ru}') AS languages,
         coalesce(e.municipality_oktmos, '{}') AS "municipalityOktmos",
         coalesce(e.workplace_inns, '{}') AS "workplaceInns",
         coalesce(e.past_workplace_inns, '{}') AS "pastWorkplaceInns", e.capacity`;

const CARD = `
  SELECT p.id AS "personId", p.full_name AS "fullName", p.email, ${PROFILE_COLUMNS},
         r.live AS "liveReviews", r.submitted AS "submittedReviews", r.late AS "lateReviews"
    FROM person p
    LEFT JOIN expert_profile e ON e.person_id = p.id AND e.organiser_id = $1
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE status = ANY($2))::int AS live,
             count(*) FILTER (WHERE status = 'submitted')::int AS submitted,
             count(*) FILTER (WHERE ${IS_LATE})::int AS late
        FROM review r
       WHERE expert_id = p.id AND organiser_id = $1 AND ($3::uuid IS NULL OR call_id = $3)
          AND application_id <> ALL($4::uuid[])) r
   WHERE EXISTS (
      SELECT FROM role_grant g
       WHERE g.person_id = p.id AND g.organiser_id = $1 AND g.role = 'expert'
         AND g.valid_from <= clock_timestamp() AND (g.valid_until IS NULL OR g.valid_until > clock_timestamp()))`;

/** By name. */
export function expertCards(
  em: EntityManager,
  { organiserId, callId, hidden }: Wanted,
  after: Keyset | undefined,
  limit: number,
): Promise<ExpertCard[]> {
  return em.query<ExpertCard[]>(
    `${CARD} AND ($5::text IS NULL OR (p.full_name, p.id) > ($5, $6::uuid)) ORDER BY p.full_name, p.id LIMIT $7`,
    [organiserId, LIVE_STATUSES, callId, hidden, after?.key ?? null, after?.id ?? null, limit],
  );
}

/** Undefined: the person is no expert of the organiser. */
export async function expertCard(
  em: EntityManager,
  organiserId: string,
  personId: string,
): Promise<ExpertCard | undefined> {
  const [card] = await em.query<ExpertCard[]>(`${CARD} AND p.id = $5`, [
    organiserId,
    LIVE_STATUSES,
    null,
    [],
    personId,
  ]);
  return card;
}
