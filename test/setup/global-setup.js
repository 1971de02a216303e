import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../dist/libs/platform/src/embedded-postgres/embedded-postgres.js';
import { prepareDatabase } from '../../dist/libs/platform/src/database/prepare-database.js';
import { migrations } from '../../dist/migrations/index.js';
import { findRedis } from './find-redis.js';

/**
 * One PostgreSQL for the whole run, with one migrated database that every test file copies. Durability is off:
 * the data lives as long as the run. What the machine lacks is named here and by the tests that need it.
 */
export default async function globalSetup() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'keskil-test-'));
  const postgres = await startEmbeddedPostgres({ dataFolder, durability: 'tests-only' });
  await prepareDatabase(
    { databaseUrl: postgres.appUrl, migrationDatabaseUrl: postgres.ownerUrl },
    migrations,
  );
  globalThis.keskilTestServer = { postgres, dataFolder };
  process.env.KESKIL_TEST_OWNER_URL = postgres.ownerUrl;
  process.env.KESKIL_TEST_APP_URL = postgres.appUrl;
  process.env.KESKIL_TEST_REDIS = findRedis() ?? '';
}
