import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a call asks for an expert of where each project is, and which applications a proposal leaves without one. */
export class CreateAssignmentRule1795968031000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE assignment_rule (
        call_id uuid PRIMARY KEY CONSTRAINT assignment_rule_call REFERENCES call,
        local_expert text NOT NULL
          CONSTRAINT assignment_rule_local_expert CHECK (local_expert IN ('not-asked', 'municipality', 'zone')),
        set_by uuid NOT NULL CONSTRAINT assignment_rule_set_by REFERENCES person,
        set_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      ALTER TABLE assignment_proposal ADD COLUMN without_local uuid[] NOT NULL DEFAULT '{}';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
