import { readdirSync } from 'node:fs';
import { getDataSourceToken } from '@nestjs/typeorm';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import * as contracts from '#contracts';
import { migrations } from '../../migrations/index.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

/** Which list of the contracts the catalog's check of the same name must repeat. */
const CHECKED_LISTS: Record<string, readonly string[]> = {
  agreement_status: contracts.AGREEMENT_STATUSES,
  application_status: contracts.APPLICATION_STATUSES,
  award_decision: contracts.AWARD_DECISIONS,
  award_list_status: contracts.AWARD_LIST_STATUSES,
  bank_statement_line_direction: contracts.LINE_DIRECTIONS,
  bank_statement_line_match: contracts.LINE_MATCHES,
  calibration_round_status: contracts.CALIBRATION_STATUSES,
  call_aggregation_rule: contracts.AGGREGATION_RULES,
  call_calibration_round: contracts.CALIBRATION_RULES,
  call_expert_alias_scope: contracts.ALIAS_SCOPES,
  call_register_visibility: contracts.REGISTER_VISIBILITIES,
  call_status: contracts.CALL_STATUSES,
  call_third_review: contracts.THIRD_REVIEW_RULES,
  clarification_status: contracts.CLARIFICATION_STATUSES,
  expert_removal_ground: contracts.REMOVAL_GROUNDS,
  ledger_account_kind: contracts.LEDGER_ACCOUNT_KINDS,
  ledger_transfer_kind: contracts.LEDGER_TRANSFER_KINDS,
  organisation_kind: contracts.ORGANISATION_KINDS,
  panel_status: contracts.PANEL_STATUSES,
  payout_status: contracts.PAYOUT_STATUSES,
  person_locale: contracts.LOCALES,
  report_status: contracts.REPORT_STATUSES,
  review_reason: contracts.REVIEW_REASONS,
  review_recommendation: contracts.RECOMMENDATIONS,
  review_status: contracts.REVIEW_STATUSES,
  role_grant_role: contracts.ROLES,
  tranche_status: contracts.TRANCHE_STATUSES,
  unfounded_mark_status: contracts.UNFOUNDED_MARK_STATUSES,
};

/** What belongs to one organiser; the rest is reached through one of these, or belongs to nobody. */
const OWNED = [
  ...['programme', 'call', 'application', 'review', 'award_list', 'payee', 'paying_account', 'agreement'],
  ...['tranche', 'payout', 'payment_batch', 'bank_statement', 'bank_statement_line', 'ledger_account'],
  ...['ledger_transfer', 'report', 'expert_profile', 'expert_invitation', 'expert_removal'],
  ...['clarification', 'funding_scenario', 'unfounded_mark'],
  ...['calibration_round', 'panel'],
];

describe('the schema', () => {
  let app: TestApp;
  let owner: pg.Client;

  beforeAll(async () => {
    app = await startTestApp();
    owner = new pg.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  const rows = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await owner.query<Row>(sql, values)).rows;

  it('comes from the migrations alone: TypeORM finds nothing to generate', async () => {
    const source = app.get(getDataSourceToken() as never);
    const { upQueries } = await (source as DataSource).driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('is never synchronised from the entities, which are many', () => {
    const source: DataSource = app.get(getDataSourceToken() as never);
    expect(source.entityMetadatas.length).toBeGreaterThan(20);
    expect(source.options.synchronize).toBe(false);
  });

  it.each(Object.entries(CHECKED_LISTS))('allows in %s what the contracts say', async (name, list) => {
    const [check] = await rows<{ definition: string }>(
      `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'c' AND conname = $1`,
      [name],
    );
    const allowed = [...(check?.definition ?? '').matchAll(/'([^']+)'::text/g)].map(([, value]) => value);
    expect(allowed.sort()).toEqual([...list].sort());
  });

  it('has no list of statuses or kinds in the contracts that no check repeats', () => {
    const lists = Object.values(contracts).filter((value) => Array.isArray(value));
    const unchecked = lists.filter((list) => !Object.values(CHECKED_LISTS).includes(list));
    expect(unchecked).toEqual([contracts.BUDGET_ARTICLES]);
  });

  describe('keeps records that nobody changes', () => {
    it('by a trigger that the owner meets too', async () => {
      const guarded = await appendOnlyTables();
      expect(guarded).toEqual([
        ...[
          'audit_entry',
          'call_version',
          'expert_extension',
          'ledger_account',
          'ledger_entry',
          'ledger_transfer',
        ],
        ...['panel_revision', 'publication', 'review_revision'],
      ]);
      for (const table of guarded) {
        expect([table, await triggerAnswer(table, 'UPDATE')]).toEqual([table, 'refuse_change']);
        expect([table, await triggerAnswer(table, 'DELETE')]).toEqual([table, 'refuse_change']);
      }
    });

    it('with rows in them: a change and a removal fail as append-only', async () => {
      await owner.query(
        `INSERT INTO audit_entry (action, object_kind, object_id) VALUES ('door.open', 'door', gen_random_uuid())`,
      );
      for (const attack of [
        `UPDATE audit_entry SET action = 'x'`,
        'DELETE FROM audit_entry',
        'TRUNCATE audit_entry',
      ])
        await expect(owner.query(attack)).rejects.toThrow('audit_entry is append-only');
    });

    it('and whose change the application has no right to try', async () => {
      for (const table of await appendOnlyTables()) {
        const [rights] = await rows<Record<string, boolean>>(
          `SELECT has_table_privilege($1, $2, 'SELECT') AS read, has_table_privilege($1, $2, 'INSERT') AS add,
                  has_table_privilege($1, $2, 'UPDATE') AS change, has_table_privilege($1, $2, 'DELETE') AS remove,
                  has_table_privilege($1, $2, 'TRUNCATE') AS empty`,
          [applicationRole(), table],
        );
        expect([table, rights]).toEqual([
          table,
          { read: true, add: true, change: false, remove: false, empty: false },
        ]);
      }
    });
  });

  it('cannot be changed by the application', async () => {
    const application = new pg.Client({ connectionString: app.database.appUrl });
    await application.connect();
    try {
      for (const attack of [
        'CREATE TABLE public.door (id int)',
        'ALTER TABLE call ADD COLUMN door int',
        'DROP TABLE call',
        'ALTER TABLE audit_entry DISABLE TRIGGER ALL',
        'CREATE FUNCTION public.door() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
        'CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
        'CREATE SCHEMA door',
        'TRUNCATE person CASCADE',
        `SET session_replication_role = 'replica'`,
      ])
        await expect(application.query(attack)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await application.end();
    }
  });

  it('says of everything that an organiser owns whose it is', async () => {
    const columns = await rows<{ table_name: string; is_nullable: string }>(
      `SELECT table_name, is_nullable FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'organiser_id'`,
    );
    const owned = columns
      .filter(({ is_nullable }) => is_nullable === 'NO')
      .map(({ table_name }) => table_name);
    expect(owned.sort()).toEqual([...OWNED].sort());
  });

  it('changes by files that are named alike and listed in order', () => {
    const files = readdirSync('migrations').filter((file) => file !== 'index.ts');
    expect(files.filter((file) => !/^\d{13}-[a-z]+(-[a-z]+)+\.ts$/.test(file))).toEqual([]);
    const classes = files.sort().map((file) => {
      const [, at = '', name = ''] = /^(\d+)-(.+)\.ts$/.exec(file) ?? [];
      return `${name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}${at}`;
    });
    expect(migrations.map(({ name }) => name)).toEqual(classes);
  });

  const applicationRole = (): string => decodeURIComponent(new URL(app.database.appUrl).username);

  async function appendOnlyTables(): Promise<string[]> {
    const found = await rows<{ table: string }>(
      `SELECT DISTINCT tgrelid::regclass::text AS "table" FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
        WHERE p.proname = 'refuse_change' AND NOT tgisinternal AND (tgtype & 8) <> 0 ORDER BY 1`,
    );
    return found.map(({ table }) => table);
  }

  /** The function of an enabled row trigger that runs before the command. */
  async function triggerAnswer(table: string, command: 'UPDATE' | 'DELETE'): Promise<string | undefined> {
    const [trigger] = await rows<{ name: string }>(
      `SELECT p.proname AS name FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
        WHERE t.tgrelid = $1::regclass AND t.tgenabled = 'O' AND (t.tgtype & 3) = 3 AND (t.tgtype & $2) <> 0`,
      [table, command === 'UPDATE' ? 16 : 8],
    );
    return trigger?.name;
  }
});
