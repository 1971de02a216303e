import { spawn, type ChildProcess } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { choosePort, rememberPort } from './port.js';
import { readPostmasterPid } from './postmaster-pid.js';
import { lastComplaint, openServerLog } from './server-log.js';
import { serverArguments, type Durability } from './server-settings.js';
import { serverEnvironment, type ServerUser } from './server-user.js';
import { stopServer } from './stop-server.js';

const POLL_MS = 20;
/** After a crash the server replays its log before it is ready. */
const READY_WITHIN_MS = 300_000;
/**
 * These pass: somebody took the free port between our look and the server's, or queries of a server that
 * was killed have not noticed yet that it is gone.
 */
const PASSING_COMPLAINTS = /TCP\/IP socket|shared memory block/;
const ATTEMPTS = 100;
const PAUSE_MS = 300;

export interface ServerToStart {
  folder: DataFolder;
  user: ServerUser;
  /** Path of the program. */
  postgres: string;
  durability: Durability;
}

export interface StartedServer {
  process: ChildProcess;
  pid: number;
  port: number;
}

/**
 * Starts the server in a process group of its own (Ctrl-C in a terminal must not reach it: the application
 * still needs it while it drains) and waits until it takes connections.
 * @throws EmbeddedPostgresError with the server's own last complaint.
 */
export async function startServer(server: ServerToStart): Promise<StartedServer> {
  const log = await openServerLog(server.folder.log);
  try {
    for (let attempt = 1; ; attempt++) {
      const outcome = await tryOnce(server, log);
      if (!('complaint' in outcome)) return outcome;
      if (attempt === ATTEMPTS || !PASSING_COMPLAINTS.test(outcome.complaint)) {
        throw doesNotStart(server.folder, outcome.complaint);
      }
      await sleep(PAUSE_MS);
    }
  } finally {
    await log.close();
  }
}

async function tryOnce(
  server: ServerToStart,
  log: FileHandle,
): Promise<StartedServer | { complaint: string }> {
  const port = await choosePort(server.folder.port);
  const { size: logSize } = await log.stat();
  const child = spawnServer(server, port, log.fd);
  const spawnFailure = new Promise<Error>((resolve) => child.once('error', resolve));
  if (child.pid === undefined) return { complaint: (await spawnFailure).message };
  if (await becomesReady(server.folder, child)) {
    await rememberPort(server.folder.port, port);
    return { process: child, pid: child.pid, port };
  }
  await stopServer(server.folder, child.pid);
  return { complaint: await lastComplaint(log, logSize) };
}

function spawnServer(
  { folder, user, postgres, durability }: ServerToStart,
  port: number,
  log: number,
): ChildProcess {
  const { program, args, ids } = user.command(postgres, serverArguments(folder.cluster, port, durability));
  const child = spawn(program, args, {
    ...ids,
    env: serverEnvironment,
    cwd: folder.root,
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  return child;
}

async function becomesReady(folder: DataFolder, child: ChildProcess): Promise<boolean> {
  for (let waited = 0; waited < READY_WITHIN_MS; waited += POLL_MS) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const postmaster = await readPostmasterPid(folder);
    if (postmaster?.ready && postmaster.pid === child.pid) return true;
    await sleep(POLL_MS);
  }
  return false;
}

function doesNotStart({ root, log }: DataFolder, complaint: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The database in ${root} does not start: ${complaint} (see ${log}; ` +
      'if its files are damaged, restore the folder from a backup).',
  );
}
