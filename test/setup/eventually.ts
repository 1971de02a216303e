import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;
const STEP_MS = 50;
/** For how long to wait for what a process does that has just been started, on a machine with much else to do. */
export const UNTIL_STARTED_MS = 40_000;

/**
 * Waits for what jobs do in their own time: repeats the check until it passes, or fails as it failed last.
 * @param patienceMs for how long it is repeated; more where there is much to do
 */
export async function eventually<T>(check: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  for (const until = Date.now() + patienceMs; ; await pause(STEP_MS)) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
