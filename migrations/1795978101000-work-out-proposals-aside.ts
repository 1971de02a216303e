import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads what is worked out by a run, which says how far it is; what rules cost stays with the proposal. */
export class WorkOutProposalsAside1795978101000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE assignment_proposal
        DROP CONSTRAINT assignment_proposal_status,
        ADD CONSTRAINT assignment_proposal_status
          CHECK (status IN ('working', 'refused', 'proposed', 'confirmed', 'superseded')),
        ADD COLUMN asked text CONSTRAINT assignment_proposal_asked CHECK (asked IN ('pairs', 'prices')),
        ADD COLUMN prices jsonb,
        ADD COLUMN refusal jsonb,
        ADD COLUMN run_id uuid,
        ADD COLUMN run_stage text,
        ADD COLUMN run_done integer NOT NULL DEFAULT 0,
        ADD COLUMN run_until timestamptz;
      CREATE UNIQUE INDEX assignment_proposal_one_working ON assignment_proposal (call_id) WHERE status = 'working';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
