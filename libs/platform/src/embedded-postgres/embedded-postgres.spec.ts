import { once } from 'node:events';
import { mkdtemp, rm, stat, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, type Durability, type EmbeddedPostgres } from './embedded-postgres.js';

let parent: string;
let dataFolder: string;
let postgres: EmbeddedPostgres;

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function restart(
  settings: { durability: Durability },
  whileStopped?: () => Promise<void>,
): Promise<void> {
  await postgres.stop();
  await whileStopped?.();
  postgres = await startEmbeddedPostgres({ dataFolder, ...settings });
}

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'keskil-embedded-'));
  dataFolder = join(parent, 'new', 'postgres');
  postgres = await startEmbeddedPostgres({ dataFolder, durability: 'tests-only' });
});

afterAll(async () => {
  await postgres.stop();
  await rm(parent, { recursive: true });
});

describe('the embedded server', () => {
  it('lets both roles into the database, and nobody without a password', async () => {
    const who = 'SELECT current_user AS role, current_database() AS database';
    expect(await query(postgres.ownerUrl, who)).toEqual([{ role: 'keskil_owner', database: 'keskil' }]);
    expect(await query(postgres.appUrl, who)).toEqual([{ role: 'keskil_app', database: 'keskil' }]);
    const withWrongPassword = postgres.appUrl.replace(/:[0-9a-f]+@/, ':0000@');
    await expect(query(withWrongPassword, who)).rejects.toThrow('password authentication failed');
  });

  it('keeps the passwords from other users of the machine', async () => {
    expect((await stat(join(dataFolder, 'credentials.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700);
  });

  it('is PostgreSQL 18 in UTF-8 and UTC, whatever the environment says, and only local', async () => {
    const settings = `SELECT current_setting('server_version_num')::int / 10000 AS version,
      current_setting('server_encoding') AS encoding, current_setting('TimeZone') AS zone,
      current_setting('listen_addresses') AS addresses,
      current_setting('port')::int AS port, current_setting('fsync') AS fsync,
      (SELECT datlocale FROM pg_database WHERE datname = current_database()) AS locale`;
    expect(await query(postgres.ownerUrl, settings)).toEqual([
      {
        version: 18,
        encoding: 'UTF8',
        zone: 'UTC',
        addresses: '127.0.0.1',
        port: postgres.port,
        fsync: 'off',
        locale: 'C.UTF-8',
      },
    ]);
  });

  it('gives the application the rows of what the owner makes, but no DDL', async () => {
    await query(postgres.ownerUrl, 'CREATE TABLE call (id bigserial PRIMARY KEY, name text)');
    expect(await query(postgres.appUrl, `INSERT INTO call (name) VALUES ('Ҕ') RETURNING name`)).toEqual([
      { name: 'Ҕ' },
    ]);
    await query(postgres.appUrl, `UPDATE call SET name = 'Ө'`);
    await query(postgres.appUrl, 'DELETE FROM call');
    for (const ddl of [
      'CREATE TABLE mine (id int)',
      'CREATE TEMPORARY TABLE mine (id int)',
      'CREATE SCHEMA mine',
      'CREATE DATABASE mine',
    ]) {
      await expect(query(postgres.appUrl, ddl)).rejects.toThrow('permission denied');
    }
    await expect(query(postgres.appUrl, 'DROP TABLE call')).rejects.toThrow('must be owner');
    await expect(query(postgres.appUrl, 'TRUNCATE call')).rejects.toThrow('permission denied');
  });

  it('does so in every schema of the owner, and in clones of the database', async () => {
    await query(postgres.ownerUrl, 'CREATE SCHEMA bullmq');
    await query(postgres.ownerUrl, 'CREATE TABLE bullmq.job (id int)');
    await query(postgres.appUrl, 'INSERT INTO bullmq.job VALUES (1)');
    await query(postgres.ownerUrl.replace(/keskil$/, 'postgres'), 'CREATE DATABASE clone TEMPLATE keskil');
    const [ownerOfClone, appOfClone] = [postgres.ownerUrl, postgres.appUrl].map((url) =>
      url.replace(/keskil$/, 'clone'),
    ) as [string, string];
    expect(await query(appOfClone, 'SELECT id FROM bullmq.job')).toEqual([{ id: 1 }]);
    await query(ownerOfClone, 'CREATE TABLE later (id int)');
    await query(appOfClone, 'INSERT INTO later VALUES (1)');
  });

  it('lets the owner drop a clone that the application is connected to', async () => {
    const maintenance = postgres.ownerUrl.replace(/keskil$/, 'postgres');
    await query(maintenance, 'CREATE DATABASE busy');
    const connected = new Client({ connectionString: postgres.appUrl.replace(/keskil$/, 'busy') });
    const disconnected = new Promise((resolve) => connected.on('error', resolve));
    await connected.connect();
    await query(maintenance, 'DROP DATABASE busy WITH (FORCE)');
    await disconnected;
  });

  it('has its data, its passwords and its port after a stop and a start', async () => {
    await query(postgres.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const { port, ownerUrl } = postgres;
    await restart({ durability: 'safe' }, async () => {
      await postgres.stop();
      await expect(query(ownerUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    });
    expect(postgres).toMatchObject({ port, ownerUrl });
    expect(await query(postgres.appUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(await query(postgres.appUrl, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('begins a new log when the old one has grown, and keeps that', async () => {
    const log = join(dataFolder, 'postgres.log');
    await restart({ durability: 'tests-only' }, () => truncate(log, 11 * 1024 * 1024));
    expect((await stat(log)).size).toBeLessThan(100_000);
    expect((await stat(`${log}.old`)).size).toBeGreaterThan(11_000_000);
    await restart({ durability: 'tests-only' });
  });

  it('takes another port when the old one is taken, without saying anything', async () => {
    const { port } = postgres;
    const intruder = createServer();
    const listening = once(intruder, 'listening');
    await restart({ durability: 'tests-only' }, async () => {
      intruder.listen(port, '127.0.0.1');
      await listening;
    });
    expect(postgres.port).not.toBe(port);
    await new Promise((resolve) => intruder.close(resolve));
  });
});
