import pg from 'pg';
import { newId } from '#kernel';
import { closedWithTheFile } from './opened.js';

/** A database of its own for one test file: a copy of the migrated template. */
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  /** Breaks every connection of the application, as a failover does. @returns how many there were */
  disconnectEveryone(): Promise<number>;
  /** Breaks every connection and refuses new ones, until it accepts them again. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  drop(): Promise<void>;
}

function variable(name: string): string {
  // eslint-disable-next-line no-restricted-properties -- the way Jest's global setup hands things over
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with npm test or npm run jest`);
  return value;
}

const withDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

export async function createTestDatabase(): Promise<TestDatabase> {
  const template = variable('KESKIL_TEST_OWNER_URL');
  const name = `test_${newId().replaceAll('-', '')}`;
  const administer = <Row extends pg.QueryResultRow>(command: string): Promise<Row[]> =>
    fromMaintenanceDatabase<Row>(template, command);
  await administer(`CREATE DATABASE ${name} TEMPLATE ${new URL(template).pathname.slice(1)}`);
  const disconnectEveryone = async (): Promise<number> => {
    const broken = await administer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = '${name}' AND backend_type = 'client backend'`,
    );
    return broken.length;
  };
  const goDown = async (): Promise<void> => {
    await administer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await disconnectEveryone();
  };
  return {
    ownerUrl: withDatabase(template, name),
    appUrl: withDatabase(variable('KESKIL_TEST_APP_URL'), name),
    disconnectEveryone,
    goDown,
    comeBack: async () => void (await administer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)),
    drop: closedWithTheFile(async () => {
      // WITH (FORCE) would fail on an autovacuum at work, which is not the owner's to end; a plain DROP ends it.
      await goDown();
      await administer(`DROP DATABASE ${name}`);
    }),
  };
}

/** Copying needs the template to be free, so the commands come from the maintenance database. */
async function fromMaintenanceDatabase<Row extends pg.QueryResultRow>(
  ownerUrl: string,
  command: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: withDatabase(ownerUrl, 'postgres') });
  await client.connect();
  try {
    return (await client.query<Row>(command)).rows;
  } finally {
    await client.end();
  }
}
