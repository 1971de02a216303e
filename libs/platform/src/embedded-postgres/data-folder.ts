import { mkdir, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError, systemCodeOf } from './embedded-postgres.error.js';
import { LOCK_FILE } from './folder-lock.js';

/** Where things are inside the data folder. */
export interface DataFolder {
  /** The data folder itself, without symbolic links: processes are recognised by this path. */
  root: string;
  /** PostgreSQL's own data directory. */
  cluster: string;
  credentials: string;
  log: string;
  port: string;
  /** PostgreSQL's lock, see `man postgres`, "postmaster.pid". */
  postmasterPid: string;
}

export const INITIALISING_PREFIX = 'cluster.initialising-';

/** `lost+found` is in every folder where a disk is mounted; drafts begin with a point. */
const KNOWN =
  /^(cluster|cluster\.initialising-.*|credentials\.json|postgres\.log(\.old)?|port|lost\+found|\..*)$/;

/**
 * Makes the folder when there is none.
 * @throws EmbeddedPostgresError when it holds things that are not ours.
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  await makeFolder(path);
  const root = await realpath(path);
  const unknown = (await readdir(root)).filter((name) => !KNOWN.test(name) && !name.startsWith(LOCK_FILE));
  if (unknown.length > 0) {
    throw new EmbeddedPostgresError(
      `The folder ${root} holds other files ("${unknown[0]}"): give the database a folder of its own.`,
    );
  }
  const cluster = join(root, 'cluster');
  return {
    root,
    cluster,
    credentials: join(root, 'credentials.json'),
    log: join(root, 'postgres.log'),
    port: join(root, 'port'),
    postmasterPid: join(cluster, 'postmaster.pid'),
  };
}

/** Node's own `recursive` never ends where a file system refuses new folders as missing, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'EEXIST') return;
    const isParentMissing = code === 'ENOENT' && !(await exists(dirname(path)));
    if (!isParentMissing) throw error;
    await makeFolder(dirname(path));
    await mkdir(path, { mode: 0o700 });
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * @returns whether the folder already has a database (else it is to be initialised).
 * @throws EmbeddedPostgresError when the database is damaged or of another major version.
 */
export async function hasCluster(folder: DataFolder, majorVersion: string): Promise<boolean> {
  try {
    await readdir(folder.cluster);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return false;
    throw error;
  }
  const version = await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) {
    throw new EmbeddedPostgresError(
      `The database in ${folder.root} is damaged (cluster/PG_VERSION is missing): ${REMEDY}`,
    );
  }
  if (version.trim() !== majorVersion) {
    throw new EmbeddedPostgresError(
      `The database in ${folder.root} was made by PostgreSQL ${version.trim()}, this is ${majorVersion}: ${REMEDY}`,
    );
  }
  return true;
}

/** What a person can do about data that cannot be read. */
export const REMEDY = 'restore the folder from a backup, or remove it to begin with an empty database.';
