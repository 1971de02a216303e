import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlatform1795392000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;

      -- One row for each job that must happen. Undone until the job's own transaction says it is done.
      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        job text NOT NULL,
        payload jsonb NOT NULL,
        coalesce_key text,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        available_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        enqueued_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        done_at timestamptz,
        last_error text
      );
      CREATE INDEX outbox_undone ON outbox (available_at, id) WHERE done_at IS NULL;
      CREATE INDEX outbox_undone_by_key ON outbox (job, coalesce_key) WHERE done_at IS NULL;

      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        organiser_id uuid,
        actor_id uuid,
        action text NOT NULL,
        object_kind text NOT NULL,
        object_id uuid NOT NULL,
        from_status text,
        to_status text,
        facts jsonb NOT NULL DEFAULT '{}',
        trace_id text
      );
      CREATE INDEX audit_entry_object ON audit_entry (object_kind, object_id, id);
      CREATE INDEX audit_entry_organiser ON audit_entry (organiser_id, id);
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_entry_never_emptied BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE idempotency_key (
        person_id uuid NOT NULL,
        key text NOT NULL CONSTRAINT idempotency_key_length CHECK (length(key) BETWEEN 1 AND 200),
        operation text NOT NULL,
        body_hash text NOT NULL,
        response_status integer,
        response jsonb,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT idempotency_key_pkey PRIMARY KEY (person_id, key)
      );
      CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
