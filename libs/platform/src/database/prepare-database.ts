import { runMigrations } from 'bullmq';
import pg from 'pg';
import type { MigrationInterface } from 'typeorm';
import { migrate } from './migrate.js';
import { outliveServer } from './outlive-server.js';

export interface DatabaseUrls {
  /** The owner's, with DDL. */
  migrationDatabaseUrl: string;
  /** The application's, without. The same URL for both is allowed, and then nothing needs to be granted. */
  databaseUrl: string;
}

/** Rows of these are a record: the application may add and read them, not change or remove them. */
const APPEND_ONLY = [
  'audit_entry',
  'call_version',
  'publication',
  'panel_revision',
  'review_revision',
  'expert_extension',
  'ledger_account',
  'ledger_transfer',
  'ledger_entry',
];

/**
 * Makes a database ready to serve: schema, BullMQ's own schema, and the rights of the application's role.
 * Safe to repeat and to run from several processes at once.
 * @returns names of the migrations that ran
 */
export async function prepareDatabase(
  urls: DatabaseUrls,
  migrations: (new () => MigrationInterface)[],
): Promise<string[]> {
  const ran = await migrate(urls.migrationDatabaseUrl, migrations);
  const owner = new pg.Client({ connectionString: urls.migrationDatabaseUrl });
  outliveServer(owner);
  await owner.connect();
  try {
    await owner.query(`SELECT pg_advisory_lock(hashtextextended('keskil.prepare', 0))`);
    await prepareQueueSchema(owner);
    const role = decodeURIComponent(new URL(urls.databaseUrl).username);
    if (role !== decodeURIComponent(new URL(urls.migrationDatabaseUrl).username)) await grant(owner, role);
  } finally {
    await owner.end();
  }
  return ran;
}

async function prepareQueueSchema(owner: pg.Client): Promise<void> {
  await owner.query('CREATE SCHEMA IF NOT EXISTS bullmq');
  await runMigrations(owner, 'bullmq');
}

async function grant(owner: pg.Client, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  for (const schema of ['public', 'bullmq']) {
    await owner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${name}`);
    await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${name}`);
    await owner.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${name}`);
    await owner.query(`GRANT EXECUTE ON ALL ROUTINES IN SCHEMA ${schema} TO ${name}`);
  }
  const database = pg.escapeIdentifier(owner.database ?? '');
  // BullMQ makes a sequence for each queue when it first sees it, and adds jobs in bulk through a temporary table.
  await owner.query(`GRANT CREATE ON SCHEMA bullmq TO ${name}`);
  await owner.query(`GRANT TEMPORARY ON DATABASE ${database} TO ${name}`);
  await owner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${APPEND_ONLY.join(', ')} FROM ${name}`);
  // Locking an account needs the right to change one of its columns; the table's trigger refuses the change.
  await owner.query(`GRANT UPDATE (id) ON ledger_account TO ${name}`);
}
