import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;
const STEP_MS = 50;

/** Waits for what jobs do in their own time: repeats the check until it passes, or fails as it failed last. */
export async function eventually<T>(check: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; ; await pause(STEP_MS)) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
