import { join } from 'node:path';
import { EmbeddedPostgresError, prepareDatabase, startEmbeddedPostgres, type Config } from '#platform';
import { migrations } from '../../../migrations/index.js';
import { CommandError } from './command-error.js';

/** A database that is ready to serve, and how to let go of it. */
export interface ReadyDatabase {
  /** Names of the migrations that ran just now. */
  ran: string[];
  stop(): Promise<void>;
}

/**
 * Opens the configured database, or starts the embedded one and writes its addresses into the configuration;
 * then brings the schema forward.
 * @throws CommandError with one sentence when the database cannot be had
 */
export async function readyDatabase(config: Config, say: (line: string) => void): Promise<ReadyDatabase> {
  const stop = config.databaseUrl ? () => Promise.resolve() : await startEmbedded(config, say);
  try {
    say('Bringing the schema up to date');
    return { ran: await migrateTo(config), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startEmbedded(config: Config, say: (line: string) => void): Promise<() => Promise<void>> {
  try {
    say('Starting the embedded PostgreSQL');
    const dataFolder = join(config.dataFolder, 'postgres');
    const postgres = await startEmbeddedPostgres({ dataFolder, onProgress: say });
    config.databaseUrl = postgres.appUrl;
    config.migrationDatabaseUrl = postgres.ownerUrl;
    return () => postgres.stop();
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw new CommandError(error.message);
    throw error;
  }
}

async function migrateTo({ databaseUrl, migrationDatabaseUrl }: Config): Promise<string[]> {
  if (!databaseUrl || !migrationDatabaseUrl) throw new CommandError('DATABASE_URL is not set.');
  try {
    return await prepareDatabase({ databaseUrl, migrationDatabaseUrl }, migrations);
  } catch (error) {
    const { host } = new URL(migrationDatabaseUrl);
    throw new CommandError(`The database at ${host} cannot be used: ${reasonOf(error)}.`);
  }
}

/** Node reports an address that was tried over IPv4 and IPv6 as an error without a message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
