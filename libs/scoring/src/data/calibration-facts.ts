import type { EntityManager } from 'typeorm';
import type { CallEntity, CallFacts } from '#calls';

/** Whether reviewing may open as far as calibration goes: the rules ask for no round, or one has been talked over. */
export async function calibrationFacts(em: EntityManager, call: CallEntity): Promise<CallFacts> {
  if (call.calibrationRound === 'optional') return { calibrationIsDone: true };
  const [row] = await em.query<[{ done: boolean }]>(
    `SELECT EXISTS (SELECT FROM calibration_round d
                     WHERE d.call_id = $1 AND d.status = 'closed' AND d.opened_at IS NOT NULL) AS done`,
    [call.id],
  );
  return { calibrationIsDone: row.done };
}
