import type { Owner } from './owner.js';

/** What migrations fill: the record of themselves, and the municipalities. */
const FILLED_BY_MIGRATIONS = ['migrations', 'municipality'];

/** Removes everything that people and programs have put into the database, in one transaction. */
export async function emptyDatabase(owner: Owner): Promise<void> {
  const tables = await owner.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname = 'public' AND NOT tablename = ANY($1)`,
    [FILLED_BY_MIGRATIONS],
  );
  const sequences = await owner.query<{ name: string }>(
    // The migrations' own numbers go on: begun again, the next migration would meet the first one's row.
    `SELECT quote_ident(sequencename) AS name FROM pg_sequences
      WHERE schemaname = 'public' AND sequencename <> 'migrations_id_seq'`,
  );
  const each = (sql: (name: string) => string): string => tables.map(({ name }) => sql(name)).join(';');
  await owner.transaction(async () => {
    // Triggers keep what is on record from being emptied.
    await owner.query(each((name) => `ALTER TABLE ${name} DISABLE TRIGGER USER`));
    await owner.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
    await owner.query(sequences.map(({ name }) => `ALTER SEQUENCE ${name} RESTART`).join(';'));
    await owner.query(each((name) => `ALTER TABLE ${name} ENABLE TRIGGER USER`));
  });
}
