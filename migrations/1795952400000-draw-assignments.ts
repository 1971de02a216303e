import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads what may be drawn by lot: from the seed that the call has committed to, so there is none to choose. */
export class DrawAssignments1795952400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE assignment_proposal
        DROP CONSTRAINT assignment_proposal_objective,
        ADD CONSTRAINT assignment_proposal_objective CHECK (objective IN ('sum', 'bottleneck', 'by-hand', 'drawn')),
        DROP CONSTRAINT assignment_proposal_seed,
        ADD CONSTRAINT assignment_proposal_seed CHECK ((seed IS NULL) = (objective IN ('by-hand', 'drawn')));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
