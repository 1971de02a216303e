import type { EntityManager } from 'typeorm';
import type { Kopecks } from '#kernel';
import { LIVE_STATUSES } from '../domain/review.status.js';

export function liveReviewsOf(
  em: EntityManager,
  callId: string,
  expertId: string,
): Promise<{ id: string; applicationId: string }[]> {
  return em.query(
    `SELECT id, application_id AS "applicationId" FROM review
      WHERE call_id = $1 AND expert_id = $2 AND status = ANY($3)`,
    [callId, expertId, LIVE_STATUSES],
  );
}

export interface RankedTitle {
  number: string;
  title: string;
  requestedKopecks: Kopecks;
}

/** By application, of those that were registered. */
export async function rankedTitles(em: EntityManager, callId: string): Promise<Map<string, RankedTitle>> {
  const rows = await em.query<{ id: string; number: string; title: string; requested: string }[]>(
    `SELECT id, number, title, requested_kopecks AS requested FROM application
      WHERE call_id = $1 AND number IS NOT NULL`,
    [callId],
  );
  return new Map(
    rows.map(({ id, number, title, requested }) => [
      id,
      { number, title, requestedKopecks: BigInt(requested) },
    ]),
  );
}
