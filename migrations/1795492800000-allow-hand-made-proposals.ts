import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A proposal may hold an administrator's own pairs; then there is no seed. */
export class AllowHandMadeProposals1795492800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE assignment_proposal
        ALTER COLUMN seed DROP NOT NULL,
        DROP CONSTRAINT assignment_proposal_objective,
        ADD CONSTRAINT assignment_proposal_objective CHECK (objective IN ('sum', 'bottleneck', 'by-hand')),
        ADD CONSTRAINT assignment_proposal_seed CHECK ((seed IS NULL) = (objective = 'by-hand'));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
