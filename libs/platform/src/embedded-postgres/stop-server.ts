import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.js';
import { EmbeddedPostgresError, systemCodeOf } from './embedded-postgres.error.js';
import { isServerOf } from './postmaster-pid.js';

const POLL_MS = 20;
/**
 * A "fast shutdown" writes all changed pages, on a slow disk that takes a while. An "immediate shutdown"
 * writes nothing and the next start replays the log: nothing committed is lost.
 */
const SHUTDOWNS = [
  { signal: 'SIGINT', withinMs: 60_000 },
  { signal: 'SIGQUIT', withinMs: 15_000 },
] as const;

/**
 * Ends the server of the folder and waits until its process is gone.
 * @throws EmbeddedPostgresError when it does not end.
 */
export async function stopServer(folder: DataFolder, pid: number): Promise<void> {
  for (const { signal, withinMs } of SHUTDOWNS) {
    if (!(await isServerOf(folder, pid))) return;
    sendSignal(pid, signal);
    if (await isGone(folder, pid, withinMs)) return;
  }
  throw new EmbeddedPostgresError(`The database server (process ${pid}) of ${folder.root} does not stop.`);
}

async function isGone(folder: DataFolder, pid: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += POLL_MS) {
    if (!(await isServerOf(folder, pid))) return true;
    await sleep(POLL_MS);
  }
  return false;
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (systemCodeOf(error) !== 'ESRCH') throw error;
  }
}
