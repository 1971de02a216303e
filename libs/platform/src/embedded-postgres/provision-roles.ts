import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { Credentials } from './credentials.js';

const DATABASE = 'keskil';
/** Owns the database and migrates it. CREATEDB: tests clone a migrated template. */
export const OWNER_ROLE = 'keskil_owner';
/** What the application runs as: reads and writes rows, has no DDL. */
export const APP_ROLE = 'keskil_app';

/** The address of a database on the embedded server; passwords are hexadecimal and need no escaping. */
export function connectionUrl(role: string, password: string, port: number, database = DATABASE): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** Makes the two roles and the database; the privileges are granted on each start, for old folders too. */
export async function provisionRoles(port: number, credentials: Credentials): Promise<void> {
  const urlOf = (database: string): string =>
    connectionUrl('postgres', credentials.superuser, port, database);
  await withClient(urlOf('postgres'), async (client) => {
    await ensureRole(client, OWNER_ROLE, 'CREATEDB', credentials.owner);
    await ensureRole(client, APP_ROLE, 'NOCREATEDB', credentials.app);
    await ensureDatabase(client);
  });
  await withClient(urlOf(DATABASE), grantPrivileges);
}

async function withClient(connectionString: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: Client, role: string, attributes: string, password: string): Promise<void> {
  if (await exists(client, 'SELECT FROM pg_roles WHERE rolname = $1', role)) return;
  await client.query(
    `CREATE ROLE ${escapeIdentifier(role)} LOGIN ${attributes} PASSWORD ${escapeLiteral(password)}`,
  );
}

async function ensureDatabase(client: Client): Promise<void> {
  if (await exists(client, 'SELECT FROM pg_database WHERE datname = $1', DATABASE)) return;
  await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE}`);
}

/**
 * Whatever the owner makes, in any schema (BullMQ's too), the application may use. Default privileges are
 * the database's own, so that its clones have them. The owner is a member of the application's role, or it
 * could not drop a database with `FORCE` that the application is connected to.
 */
async function grantPrivileges(client: Client): Promise<void> {
  const forTheirFuture = `ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER_ROLE} GRANT`;
  await client.query(`
    BEGIN;
    GRANT ${APP_ROLE} TO ${OWNER_ROLE};
    REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${DATABASE} TO ${APP_ROLE};
    ${forTheirFuture} USAGE ON SCHEMAS TO ${APP_ROLE};
    ${forTheirFuture} SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP_ROLE};
    ${forTheirFuture} USAGE ON SEQUENCES TO ${APP_ROLE};
    ${forTheirFuture} EXECUTE ON FUNCTIONS TO ${APP_ROLE};
    COMMIT;
  `);
}

async function exists(client: Client, query: string, name: string): Promise<boolean> {
  return (await client.query(query, [name])).rowCount === 1;
}
