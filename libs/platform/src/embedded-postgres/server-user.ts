import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { DataFolder } from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';

const run = promisify(execFile);

/** A program with its arguments, and the ids it is spawned with (none: those of this process). */
export interface Command {
  program: string;
  args: string[];
  ids: { uid?: number; gid?: number };
}

/** PostgreSQL refuses to run as root; this decides who it runs as instead. */
export interface ServerUser {
  /** Whom files made for the server are given to; nobody else when that is who makes them. */
  owner?: { uid: number; gid: number };
  command(program: string, args: string[]): Command;
}

/** Nothing of the caller's environment (PGPORT, LANG, TZ …) may change what the server does. */
export const serverEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Users made for a service; `node` is the one of the official Node images, where namespaces are forbidden. */
const SERVICE_USERS = ['postgres', 'node'];

/**
 * Not root: ourselves. Root: the owner of existing data when that is somebody else; else ourselves under
 * another name, in a user namespace; else a service user of this machine.
 * @throws EmbeddedPostgresError when root has nobody to run PostgreSQL as.
 */
export async function chooseServerUser(postgres: string, folder: DataFolder): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return ourselves;
  const owner = await stat(folder.cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return otherUser(owner.uid, owner.gid);
  for (const candidate of [namespaceUser(), ...SERVICE_USERS.map(serviceUser)]) {
    const user = await candidate;
    if (user && (await canWork(user, postgres, folder))) return user;
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and no other user of this machine can run it in ${folder.root}: ` +
      'start Keskil as an ordinary user.',
  );
}

const ourselves: ServerUser = { command: (program, args) => ({ program, args, ids: {} }) };

function otherUser(uid: number, gid: number): ServerUser {
  return { owner: { uid, gid }, command: (program, args) => ({ program, args, ids: { uid, gid } }) };
}

/** `initdb` asks for the name of its user, so root is mapped to one that every system has. */
async function namespaceUser(): Promise<ServerUser | undefined> {
  const uid = await idOf('nobody', '-u');
  if (uid === undefined) return undefined;
  const mapping = ['--user', `--map-user=${uid}`, `--map-group=${uid}`];
  const command = (program: string, args: string[]): Command => ({
    program: 'unshare',
    args: [...mapping, program, ...args],
    ids: {},
  });
  return { owner: { uid: 0, gid: 0 }, command };
}

async function serviceUser(name: string): Promise<ServerUser | undefined> {
  const [uid, gid] = await Promise.all([idOf(name, '-u'), idOf(name, '-g')]);
  return uid === undefined || gid === undefined ? undefined : otherUser(uid, gid);
}

async function idOf(user: string, kind: '-u' | '-g'): Promise<number | undefined> {
  try {
    return Number((await run('id', [kind, user])).stdout);
  } catch {
    return undefined;
  }
}

/** Whether the user may run the program, and may come as far as the data folder, which will be theirs. */
async function canWork(user: ServerUser, postgres: string, { root }: DataFolder): Promise<boolean> {
  const probes = [user.command(postgres, ['--version']), user.command('ls', ['-d', `${dirname(root)}/.`])];
  try {
    for (const { program, args, ids } of probes) {
      await run(program, args, { ...ids, env: serverEnvironment, cwd: '/' });
    }
    return true;
  } catch {
    return false;
  }
}
