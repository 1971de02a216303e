import type { EntityManager } from 'typeorm';
import type { CallEntity, CallFacts } from '#calls';

/** How many admitted applications have fewer submitted reviews than the rules ask: the round cannot close. */
export async function reviewingFacts(
  em: EntityManager,
  call: CallEntity,
  reader: string | null,
): Promise<CallFacts> {
  const [row] = await em.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM application a
      WHERE a.call_id = $1 AND a.status IN ('admitted', 'reviewed')
        AND (SELECT count(*) FROM review r WHERE r.application_id = a.id AND r.status = 'submitted') < $2
        AND NOT EXISTS (SELECT FROM near_application n WHERE n.application_id = a.id AND n.person_id = $3)`,
    [call.id, call.reviewsPerApplication, reader],
  );
  return { underReviewedApplications: row.count };
}
