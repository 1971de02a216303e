import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, systemCodeOf } from './embedded-postgres.error.js';
import { inspectProcess } from './process-inspection.js';

/** The name of the lock in the data folder; the file holds `{ pid, startedAt }` of the process that has it. */
export const LOCK_FILE = 'owner.lock';

/**
 * Makes this process the only one that works with the folder, until the returned function is called. The
 * lock of a process that was killed is taken over.
 * @throws EmbeddedPostgresError when a running process has the lock.
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  const lockFile = join(folder, LOCK_FILE);
  const mine = JSON.stringify({
    pid: process.pid,
    startedAt: (await inspectProcess(process.pid))?.startedAt,
  });
  while (!(await create(lockFile, mine))) {
    const theirs = await readFile(lockFile, 'utf8').catch(() => undefined);
    if (theirs === undefined) continue;
    const holder = await runningHolder(theirs);
    if (holder !== undefined) {
      throw new EmbeddedPostgresError(
        `Another process (${holder}) already uses the database in ${folder}: stop it first.`,
      );
    }
    await putAside(lockFile, theirs);
  }
  return () => rm(lockFile, { force: true });
}

async function create(lockFile: string, content: string): Promise<boolean> {
  const draft = `${lockFile}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, lockFile);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function runningHolder(content: string): Promise<number | undefined> {
  const { pid, startedAt } = parseHolder(content);
  const running = await inspectProcess(pid);
  return running && running.startedAt === startedAt ? pid : undefined;
}

/** After a power cut the file can be empty: nobody holds such a lock (no process has the number 0). */
function parseHolder(content: string): { pid: number; startedAt?: string } {
  try {
    return JSON.parse(content) as { pid: number; startedAt?: string };
  } catch {
    return { pid: 0 };
  }
}

/** Two starts may find the same dead lock: the slower one must not throw away the lock of the faster one. */
async function putAside(lockFile: string, dead: string): Promise<void> {
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    await rename(lockFile, aside);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readFile(aside, 'utf8');
  if (moved !== dead) await link(aside, lockFile).catch(() => undefined);
  await rm(aside, { force: true });
}
