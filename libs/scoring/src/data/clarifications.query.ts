import type { EntityManager } from 'typeorm';
import type { ClarificationStatus } from '#contracts';
import type { Keyset } from '#platform';

/** A question with what is around it. */
export interface ListedClarification {
  id: string;
  reviewId: string;
  applicationId: string;
  applicationNumber: string;
  title: string;
  expertAlias: string;
  expertId: string;
  blind: boolean;
  status: ClarificationStatus;
  question: string;
  answer: string;
  declineReason: string;
  askedAt: Date;
  dueAt: Date | null;
  answeredAt: Date | null;
}

const LISTED = `
  SELECT q.id, q.review_id AS "reviewId", q.application_id AS "applicationId", a.number AS "applicationNumber",
         a.title, r.expert_alias AS "expertAlias", r.expert_id AS "expertId", c.blind_to_experts AS blind, q.status,
         q.question, q.answer, q.decline_reason AS "declineReason", q.asked_at AS "askedAt", q.due_at AS "dueAt",
         q.answered_at AS "answeredAt"
    FROM clarification q
    JOIN review r ON r.id = q.review_id
    JOIN call c ON c.id = r.call_id
    JOIN application a ON a.id = q.application_id`;

/** Of one application, those asked first at the top. */
export function clarificationsOf(em: EntityManager, applicationId: string): Promise<ListedClarification[]> {
  return em.query<ListedClarification[]>(`${LISTED} WHERE q.application_id = $1 ORDER BY q.asked_at, q.id`, [
    applicationId,
  ]);
}

export async function clarificationById(
  em: EntityManager,
  id: string,
): Promise<ListedClarification | undefined> {
  const [found] = await em.query<ListedClarification[]>(`${LISTED} WHERE q.id = $1`, [id]);
  return found;
}

export interface WantedClarifications {
  callId: string;
  /** Applications that the reader must not hear of. */
  hidden: readonly string[];
  after: Keyset | undefined;
  limit: number;
}

/** Of a call, by the applications' numbers. */
export function clarificationsOfCall(
  em: EntityManager,
  { callId, hidden, after, limit }: WantedClarifications,
): Promise<ListedClarification[]> {
  return em.query<ListedClarification[]>(
    `${LISTED}
      WHERE r.call_id = $1 AND q.application_id <> ALL($2::uuid[])
        AND ($3::text IS NULL OR (a.number, q.id) > ($3, $4::uuid))
      ORDER BY a.number, q.id LIMIT $5`,
    [callId, hidden, after?.key ?? null, after?.id ?? null, limit],
  );
}
