import { readFile, rm } from 'node:fs/promises';
import type { DataFolder } from './data-folder.js';
import { inspectProcess } from './process-inspection.js';

/** What PostgreSQL writes about itself: line 1 of `postmaster.pid` is the process, line 8 its state. */
export interface PostmasterPid {
  pid: number;
  ready: boolean;
}

export async function readPostmasterPid(folder: DataFolder): Promise<PostmasterPid | undefined> {
  const text = await readFile(folder.postmasterPid, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
}

/** Whether the process is alive and is the PostgreSQL server of this folder, not one that got its number. */
export async function isServerOf(folder: DataFolder, pid: number): Promise<boolean> {
  const running = await inspectProcess(pid);
  return running?.commandLine.includes(`postgres -D ${folder.cluster} `) ?? false;
}

/**
 * PostgreSQL refuses to start while the number in its file belongs to any process of the same user, also to
 * a stranger after a reboot or to a zombie. Call it only when `isServerOf` says no.
 */
export async function removeStalePostmasterPid(folder: DataFolder): Promise<void> {
  await rm(folder.postmasterPid, { force: true });
}
