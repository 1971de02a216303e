import type { EntityManager } from 'typeorm';
import type { Locale } from '#contracts';
import { municipalityName } from '#identity';
import type { Keyset } from '#platform';
import type { Wish } from '../domain/affinity.js';
import { RANKED_STATUSES } from '../domain/round.js';

/** Calls in which experts answer for conflicts and say what they would read. */
export interface AnswerableCall {
  callId: string;
  title: string;
  blind: boolean;
  /** When the expert has answered; null: not yet. */
  answeredAt: Date | null;
  bids: number;
}

export function answerableCalls(
  em: EntityManager,
  expertId: string,
  organiserIds: readonly string[],
): Promise<AnswerableCall[]> {
  return em.query<AnswerableCall[]>(
    `SELECT c.id AS "callId", c.title, c.blind_to_experts AS blind, w.answered_at AS "answeredAt",
            (SELECT count(*)::int FROM expert_bid b WHERE b.call_id = c.id AND b.expert_id = $1) AS bids
       FROM call c
       LEFT JOIN conflict_answer w ON w.call_id = c.id AND w.expert_id = $1
      WHERE c.organiser_id = ANY($2) AND c.status IN ('admission-decided', 'reviewing')
      ORDER BY c.created_at, c.id`,
    [expertId, organiserIds],
  );
}

/** What an expert may be in conflict with. */
export interface ConflictChoice {
  applicationId: string;
  organisationName: string;
  title: string;
}

/** By the organisations' names. */
export function conflictChoices(
  em: EntityManager,
  callId: string,
  after: Keyset | undefined,
  limit: number,
): Promise<ConflictChoice[]> {
  return em.query<ConflictChoice[]>(
    `SELECT a.id AS "applicationId", o.name AS "organisationName", a.title
       FROM application a JOIN organisation o ON o.id = a.organisation_id
      WHERE a.call_id = $1 AND a.status = ANY($2)
        AND ($3::text IS NULL OR (o.name, a.id) > ($3, $4::uuid))
      ORDER BY o.name, a.id LIMIT $5`,
    [callId, RANKED_STATUSES, after?.key ?? null, after?.id ?? null, limit],
  );
}

/** Who applies to a call. */
export function applicantsOf(
  em: EntityManager,
  callId: string,
): Promise<{ applicationId: string; name: string; inn: string | null }[]> {
  return em.query<{ applicationId: string; name: string; inn: string | null }[]>(
    `SELECT a.id AS "applicationId", o.name, o.inn
       FROM application a JOIN organisation o ON o.id = a.organisation_id
      WHERE a.call_id = $1 AND a.status = ANY($2)`,
    [callId, RANKED_STATUSES],
  );
}

/** An application that an expert may wish for. */
export interface WishedApplication {
  applicationId: string;
  title: string;
  trackName: string;
  municipality: string;
  wish: Wish | null;
}

interface WantedApplications {
  callId: string;
  expertId: string;
  /** Applications that the expert is kept from. */
  except: readonly string[];
  /** Of the municipalities' names. */
  locale: Locale;
}

/** By the directions' names. */
export function wishedApplications(
  em: EntityManager,
  { callId, expertId, except, locale }: WantedApplications,
  after: Keyset | undefined,
  limit: number,
): Promise<WishedApplication[]> {
  return em.query<WishedApplication[]>(
    `SELECT a.id AS "applicationId", a.title, t.name AS "trackName",
            ${municipalityName(locale)} AS municipality, b.wish
       FROM application a
       JOIN track t ON t.id = a.track_id
       JOIN municipality m ON m.oktmo = a.municipality_oktmo
       LEFT JOIN expert_bid b ON b.application_id = a.id AND b.expert_id = $2
      WHERE a.call_id = $1 AND a.status = ANY($3) AND a.id <> ALL($4)
        AND ($5::text IS NULL OR (t.name, a.id) > ($5, $6::uuid))
      ORDER BY t.name, a.id LIMIT $7`,
    [callId, expertId, RANKED_STATUSES, except, after?.key ?? null, after?.id ?? null, limit],
  );
}
