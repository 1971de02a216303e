import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { INITIALISING_PREFIX, type DataFolder } from './data-folder.js';
import { EmbeddedPostgresError, errorOutputOf, reasonOf } from './embedded-postgres.error.js';
import type { Durability } from './server-settings.js';
import { serverEnvironment, type Command, type ServerUser } from './server-user.js';

/**
 * UTF-8 whatever LANG is, and an order of characters that no operating system changes under our indexes.
 * Passwords are asked for on every connection.
 */
const INITDB_SETTINGS = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--username=postgres',
  '--auth=scram-sha-256',
  '--no-instructions',
];

const DURABILITY: Record<Durability, string[]> = { safe: [], 'tests-only': ['--no-sync'] };

/**
 * Makes an empty database cluster under a name of its own and renames it when it is complete, so that
 * a folder `cluster` is never half made. What a killed attempt left is removed.
 * @throws EmbeddedPostgresError with what `initdb` said.
 */
export async function initialiseCluster(
  folder: DataFolder,
  binaries: Binaries,
  user: ServerUser,
  superuserPassword: string,
  durability: Durability,
): Promise<void> {
  await removeAbandonedAttempts(folder);
  const giveToServer = async (path: string): Promise<void> => {
    if (user.owner) await chown(path, user.owner.uid, user.owner.gid);
  };
  await giveToServer(folder.root);
  const attempt = await mkdtemp(join(folder.root, INITIALISING_PREFIX));
  const passwordFile = `${attempt}.password`;
  await writeFile(passwordFile, superuserPassword, { mode: 0o600 });
  await Promise.all([attempt, passwordFile].map(giveToServer));
  const data = join(attempt, 'data');
  const settings = [...INITDB_SETTINGS, ...DURABILITY[durability], `--pwfile=${passwordFile}`, '-D', data];
  await runInitdb(folder, user.command(binaries.initdb, settings));
  await rename(data, folder.cluster);
  await removeAbandonedAttempts(folder);
}

async function removeAbandonedAttempts({ root }: DataFolder): Promise<void> {
  const attempts = (await readdir(root)).filter((name) => name.startsWith(INITIALISING_PREFIX));
  await Promise.all(
    attempts.map((name) => rm(join(root, name), { recursive: true, force: true, maxRetries: 5 })),
  );
}

async function runInitdb(folder: DataFolder, { program, args, ids }: Command): Promise<void> {
  try {
    await promisify(execFile)(program, args, { ...ids, env: serverEnvironment, cwd: '/' });
  } catch (error) {
    const said = reasonOf(errorOutputOf(error) ?? error);
    throw new EmbeddedPostgresError(`The database in ${folder.root} could not be made: ${said}.`);
  }
}
