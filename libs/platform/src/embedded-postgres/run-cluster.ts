import { locateBinaries } from './binaries.js';
import { openCredentials, type Credentials } from './credentials.js';
import { hasCluster, type DataFolder } from './data-folder.js';
import { initialiseCluster } from './initialise-cluster.js';
import { isServerOf, readPostmasterPid, removeStalePostmasterPid } from './postmaster-pid.js';
import { provisionRoles } from './provision-roles.js';
import type { Durability } from './server-settings.js';
import { chooseServerUser } from './server-user.js';
import { startServer, type StartedServer } from './start-server.js';
import { stopServer } from './stop-server.js';

/**
 * Makes what the folder lacks and starts its server. The caller has the folder's lock.
 * @throws EmbeddedPostgresError or the error of a system call.
 */
export async function runCluster(
  folder: DataFolder,
  durability: Durability,
  onProgress: (line: string) => void,
): Promise<{ server: StartedServer; credentials: Credentials }> {
  const binaries = await locateBinaries();
  const user = await chooseServerUser(binaries.postgres, folder);
  const isMade = await hasCluster(folder, binaries.majorVersion);
  const credentials = await openCredentials(folder, isMade ? 'exists' : 'to-be-made');
  if (!isMade) {
    onProgress(`Making a database in ${folder.root}`);
    await initialiseCluster(folder, binaries, user, credentials.superuser, durability);
  }
  await stopLeftover(folder, onProgress);
  onProgress('Starting PostgreSQL');
  const server = await startServer({ folder, user, postgres: binaries.postgres, durability });
  try {
    await provisionRoles(server.port, credentials);
  } catch (error) {
    await stopServer(folder, server.pid);
    throw error;
  }
  return { server, credentials };
}

async function stopLeftover(folder: DataFolder, onProgress: (line: string) => void): Promise<void> {
  const leftover = await readPostmasterPid(folder);
  if (!leftover) return;
  if (!(await isServerOf(folder, leftover.pid))) return removeStalePostmasterPid(folder);
  onProgress('Stopping the PostgreSQL server that an interrupted run left');
  await stopServer(folder, leftover.pid);
}
