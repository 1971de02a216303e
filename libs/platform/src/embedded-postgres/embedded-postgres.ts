import { openDataFolder, type DataFolder } from './data-folder.js';
import { asEmbeddedPostgresError } from './embedded-postgres.error.js';
import { lockDataFolder } from './folder-lock.js';
import { APP_ROLE, OWNER_ROLE, connectionUrl } from './provision-roles.js';
import { runCluster } from './run-cluster.js';
import type { Durability } from './server-settings.js';
import type { StartedServer } from './start-server.js';
import { stopServer } from './stop-server.js';

export { EmbeddedPostgresError } from './embedded-postgres.error.js';
export type { Durability } from './server-settings.js';

export interface EmbeddedPostgresSettings {
  /** Where the data is kept; made when there is none. */
  dataFolder: string;
  /** `safe` unless said otherwise. */
  durability?: Durability;
  /** Gets one line for each step that takes a noticeable time. */
  onProgress?: (line: string) => void;
}

/** A running server with the database `keskil`. */
export interface EmbeddedPostgres {
  /** On 127.0.0.1. */
  port: number;
  /** Process id of the server. */
  pid: number;
  /** For migrations (`MIGRATION_DATABASE_URL`): role `keskil_owner`. */
  ownerUrl: string;
  /** For the application (`DATABASE_URL`): role `keskil_app`, without DDL. */
  appUrl: string;
  /** Disconnects everybody, ends the server and waits until it is gone. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on the data folder. The server is in a process group of its own and does not end with
 * a killed caller: the next start stops such a leftover and carries on with its data.
 * @throws EmbeddedPostgresError with one sentence about the folder, the machine or the server.
 */
export async function startEmbeddedPostgres(settings: EmbeddedPostgresSettings): Promise<EmbeddedPostgres> {
  try {
    return await startExclusively(settings);
  } catch (error) {
    throw asEmbeddedPostgresError(settings.dataFolder, error);
  }
}

async function startExclusively({
  dataFolder,
  durability = 'safe',
  onProgress = () => undefined,
}: EmbeddedPostgresSettings): Promise<EmbeddedPostgres> {
  const folder = await openDataFolder(dataFolder);
  const unlock = await lockDataFolder(folder.root);
  try {
    const { server, credentials } = await runCluster(folder, durability, onProgress);
    return {
      port: server.port,
      pid: server.pid,
      ownerUrl: connectionUrl(OWNER_ROLE, credentials.owner, server.port),
      appUrl: connectionUrl(APP_ROLE, credentials.app, server.port),
      stop: stopper(folder, server, unlock),
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** A caller that exits without stopping the server must not leave it: a signal can be sent even then. */
function stopper(
  folder: DataFolder,
  server: StartedServer,
  unlock: () => Promise<void>,
): () => Promise<void> {
  const atExit = (): void => void server.process.kill('SIGINT');
  process.once('exit', atExit);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await stopServer(folder, server.pid);
    process.off('exit', atExit);
    await unlock();
  };
  return () => (stopped ??= stop());
}
