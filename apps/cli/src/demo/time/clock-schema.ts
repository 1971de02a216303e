import type { Owner } from './owner.js';

/*
 * Use cases take the time from the database's clock and are judged by it, and no other may be given to them. A demo
 * of two years needs one that runs through two years. So the owner puts a schema in front of PostgreSQL's own in
 * the sessions that seed, where `clock_timestamp()` and `now()` tell the moment that the transaction says it
 * happens at, and lets the columns that the clock fills in take theirs from there too. Other sessions, and
 * transactions that name no moment, have the true time throughout.
 *
 * The schema exists as long as the demo is being seeded: finding it means that seeding was cut off.
 */
const SCHEMA = 'demo_clock';

/** The setting by which a transaction says when it happens. Its steps take as long as they really do. */
export const MOMENT_SETTING = `${SCHEMA}.moment`;

const INSTALL = `
  CREATE SCHEMA ${SCHEMA};
  GRANT USAGE ON SCHEMA ${SCHEMA} TO PUBLIC;
  CREATE FUNCTION ${SCHEMA}.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
    SELECT coalesce(
      nullif(current_setting('${MOMENT_SETTING}', true), '')::timestamptz
        + (pg_catalog.clock_timestamp() - pg_catalog.now()),
      pg_catalog.clock_timestamp()) $$;
  CREATE FUNCTION ${SCHEMA}.now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT coalesce(nullif(current_setting('${MOMENT_SETTING}', true), '')::timestamptz, pg_catalog.now()) $$;`;

/** Every column that the given clock fills in, in whatever table: one that is added later comes along. */
const setDefaults = (from: string, to: string): string => `
  DO $$ DECLARE filled record; BEGIN
    FOR filled IN
      SELECT a.attrelid::regclass AS relation, quote_ident(a.attname) AS name
        FROM pg_attrdef d
        JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
        JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relnamespace = 'public'::regnamespace AND pg_get_expr(d.adbin, d.adrelid) = '${from}'
    LOOP
      EXECUTE format('ALTER TABLE %s ALTER COLUMN %s SET DEFAULT ${to}', filled.relation, filled.name);
    END LOOP;
  END $$`;

const TRUE_CLOCK = 'clock_timestamp()';
const DEMO_CLOCK = `${SCHEMA}.clock_timestamp()`;

export async function installClock(owner: Owner): Promise<void> {
  await owner.transaction(async () => {
    await owner.query(INSTALL);
    await owner.query(setDefaults(TRUE_CLOCK, DEMO_CLOCK));
  });
}

export async function removeClock(owner: Owner): Promise<void> {
  await owner.transaction(async () => {
    await owner.query(setDefaults(DEMO_CLOCK, `pg_catalog.${TRUE_CLOCK}`));
    await owner.query(`DROP SCHEMA ${SCHEMA} CASCADE`);
  });
}

/** Whether seeding has begun and not ended. */
export async function isClockInstalled(owner: Owner): Promise<boolean> {
  return (await owner.query('SELECT FROM pg_namespace WHERE nspname = $1', [SCHEMA])).length > 0;
}

/**
 * The address of a database for sessions that live by the demo's clock. They do not wait for the disk either:
 * a seeding that a power cut has ended begins anew.
 */
export function withDemoClock(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const options = [
    url.searchParams.get('options'),
    '-c timezone=UTC',
    `-c search_path=${SCHEMA},public,pg_catalog`,
    '-c synchronous_commit=off',
  ];
  url.searchParams.set('options', options.filter(Boolean).join(' '));
  return url.href;
}
