import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Config, prepareDatabase, startEmbeddedPostgres } from '#platform';
import { migrations } from '../migrations/index.js';

/** A fresh, durable database as `npm start` would have it. */
export interface BenchDatabase {
  config: Config;
  /** Runs SQL as the owner. */
  fill: (sql: string, values?: unknown[]) => Promise<void>;
  stop(): Promise<void>;
}

export async function startBenchDatabase(): Promise<BenchDatabase> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'keskil-bench-'));
  const postgres = await startEmbeddedPostgres({ dataFolder });
  const urls = { databaseUrl: postgres.appUrl, migrationDatabaseUrl: postgres.ownerUrl };
  await prepareDatabase(urls, migrations);
  const owner = new pg.Client({ connectionString: postgres.ownerUrl });
  await owner.connect();
  return {
    config: Object.assign(new Config(), urls, { logLevel: 'error', seed: 'none' }),
    fill: async (sql, values = []) => void (await owner.query(sql, values)),
    stop: async () => {
      await owner.end();
      await postgres.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
