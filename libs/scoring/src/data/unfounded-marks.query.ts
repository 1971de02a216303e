import type { EntityManager } from 'typeorm';
import type { UnfoundedMarkStatus } from '#contracts';
import type { Keyset } from '#platform';

/** A mark with the review that it is about. */
export interface CallMark {
  id: string;
  organiserId: string;
  reviewId: string;
  applicationId: string;
  applicationNumber: string;
  title: string;
  expertAlias: string;
  expertId: string;
  expertName: string;
  status: UnfoundedMarkStatus;
  reason: string;
  note: string;
  proposedBy: string;
  proposedByName: string;
  decidedByName: string | null;
  proposedAt: Date;
  decidedAt: Date | null;
}

const MARKS = `
  SELECT m.id, m.review_id AS "reviewId", r.application_id AS "applicationId", a.number AS "applicationNumber",
         a.title, m.organiser_id AS "organiserId", r.expert_alias AS "expertAlias", r.expert_id AS "expertId", e.full_name AS "expertName",
         m.status, m.reason, m.note, m.proposed_by AS "proposedBy", p.full_name AS "proposedByName",
         d.full_name AS "decidedByName", m.proposed_at AS "proposedAt", m.decided_at AS "decidedAt"
    FROM unfounded_mark m
    JOIN review r ON r.id = m.review_id
    JOIN application a ON a.id = r.application_id
    JOIN person e ON e.id = r.expert_id
    JOIN person p ON p.id = m.proposed_by
    LEFT JOIN person d ON d.id = m.decided_by`;

export interface WantedMarks {
  callId: string;
  /** Null: of whatever review. */
  reviewId: string | null;
  /** Applications that the reader must not hear of. */
  hidden: readonly string[];
  after: Keyset | undefined;
  limit: number;
}

/** By the applications' numbers. */
export function callMarks(
  em: EntityManager,
  { callId, reviewId, hidden, after, limit }: WantedMarks,
): Promise<CallMark[]> {
  return em.query<CallMark[]>(
    `${MARKS}
      WHERE r.call_id = $1 AND ($2::uuid IS NULL OR r.id = $2) AND r.application_id <> ALL($3::uuid[])
        AND ($4::text IS NULL OR (a.number, m.id) > ($4, $5::uuid))
      ORDER BY a.number, m.id LIMIT $6`,
    [callId, reviewId, hidden, after?.key ?? null, after?.id ?? null, limit],
  );
}

export async function markById(em: EntityManager, id: string): Promise<CallMark> {
  const [mark] = await em.query<[CallMark]>(`${MARKS} WHERE m.id = $1`, [id]);
  return mark;
}

/**
 * On how many applications of the call the council has found the expert's review unfounded.
 * @param hidden applications that are not counted, because the reader must not hear of them
 */
export async function upheldMarks(
  em: EntityManager,
  callId: string,
  expertId: string,
  hidden: readonly string[] = [],
): Promise<number> {
  const [row] = await em.query<[{ count: number }]>(
    `SELECT count(DISTINCT r.application_id)::int AS count
       FROM unfounded_mark m JOIN review r ON r.id = m.review_id
      WHERE r.call_id = $1 AND r.expert_id = $2 AND m.status = 'upheld' AND r.application_id <> ALL($3::uuid[])`,
    [callId, expertId, hidden],
  );
  return row.count;
}
