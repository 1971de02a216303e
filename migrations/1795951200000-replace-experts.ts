import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gives lost reviews to others, the program or a person; and more time for one expert, on record. */
export class ReplaceExperts1795951200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A call without a row is of before: people replace its experts by hand.
      CREATE TABLE replacement_rule (
        call_id uuid PRIMARY KEY CONSTRAINT replacement_rule_call REFERENCES call,
        mode text NOT NULL CONSTRAINT replacement_rule_mode CHECK (mode IN ('automatic', 'by-hand')),
        set_by uuid NOT NULL CONSTRAINT replacement_rule_set_by REFERENCES person,
        set_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      -- Nobody has assigned what the program has.
      ALTER TABLE review ALTER COLUMN assigned_by DROP NOT NULL;

      CREATE TABLE expert_extension (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT expert_extension_call REFERENCES call,
        expert_id uuid NOT NULL CONSTRAINT expert_extension_expert REFERENCES person,
        due_at timestamptz NOT NULL,
        reviews integer NOT NULL CONSTRAINT expert_extension_reviews CHECK (reviews > 0),
        reason text NOT NULL,
        granted_by uuid NOT NULL CONSTRAINT expert_extension_granted_by REFERENCES person,
        granted_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX expert_extension_of_call ON expert_extension (call_id, granted_at);
      CREATE TRIGGER expert_extension_append_only BEFORE UPDATE OR DELETE ON expert_extension
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
