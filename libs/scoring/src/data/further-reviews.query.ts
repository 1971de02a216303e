import type { EntityManager } from 'typeorm';
import { LIVE_STATUSES } from '../domain/review.status.js';

/** Applications of the call whose reviews are all in and diverge, and that nobody reads further. By id. */
export async function unansweredDivergences(em: EntityManager, callId: string): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    'SELECT application_id AS id FROM unanswered_divergence WHERE call_id = $1 ORDER BY application_id',
    [callId],
  );
  return rows.map(({ id }) => id);
}

/** Who has asked for an application's further review. */
export type FurtherReview = 'by-rule' | 'by-hand';

/** By application: its further review, handed in or not. */
export async function furtherReviews(em: EntityManager, callId: string): Promise<Map<string, FurtherReview>> {
  const rows = await em.query<{ id: string; asked: FurtherReview }[]>(
    `SELECT application_id AS id,
            CASE WHEN bool_or(assigned_by IS NULL) THEN 'by-rule' ELSE 'by-hand' END AS asked
       FROM review
      WHERE call_id = $1 AND status = ANY($2) AND reason IN ('divergence', 'funding-line')
      GROUP BY application_id`,
    [callId, LIVE_STATUSES],
  );
  return new Map(rows.map(({ id, asked }) => [id, asked]));
}
