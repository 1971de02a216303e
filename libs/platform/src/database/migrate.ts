import { DataSource, type MigrationInterface } from 'typeorm';
import { connectionOptions } from './connection-options.js';

/**
 * Brings the schema forward. Two starts at once are safe: the second waits on an advisory lock and finds
 * nothing to do.
 * @returns names of the migrations that ran
 */
export async function migrate(
  ownerUrl: string,
  migrations: (new () => MigrationInterface)[],
): Promise<string[]> {
  const dataSource = new DataSource({ ...connectionOptions(ownerUrl, 2), migrations });
  await dataSource.initialize();
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query(`SELECT pg_advisory_lock(hashtextextended('keskil.migrate', 0))`);
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  } finally {
    await guard.release();
    await dataSource.destroy();
  }
}
