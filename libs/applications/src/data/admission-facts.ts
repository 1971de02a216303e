import type { EntityManager } from 'typeorm';
import type { CallEntity, CallFacts } from '#calls';

/** How far admission is. A submission that is not registered yet still waits for its decision. */
export async function admissionFacts(em: EntityManager, call: CallEntity): Promise<CallFacts> {
  const [row] = await em.query<[{ undecided: number; admitted: number }]>(
    `SELECT count(*) FILTER (WHERE status IN ('submitted', 'registered', 'checked'))::int AS undecided,
            count(*) FILTER (WHERE status = 'admitted')::int AS admitted
       FROM application WHERE call_id = $1`,
    [call.id],
  );
  return { undecidedApplications: row.undecided, admittedApplications: row.admitted };
}
