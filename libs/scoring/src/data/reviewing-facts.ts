import type { EntityManager } from 'typeorm';
import type { CallEntity, CallFacts } from '#calls';

/** How many admitted applications have fewer submitted reviews than the rules ask: the round cannot close. */
export async function reviewingFacts(em: EntityManager, call: CallEntity): Promise<CallFacts> {
  const [row] = await em.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM application a
      WHERE a.call_id = $1 AND a.status IN ('admitted', 'reviewed')
        AND (SELECT count(*) FROM review r WHERE r.application_id = a.id AND r.status = 'submitted') < $2`,
    [call.id, call.reviewsPerApplication],
  );
  return { underReviewedApplications: row.count };
}
