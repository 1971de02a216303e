import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Percent of the ranks that a running calibration has worked out. */
export class ShowProgressOfRanks1795968032000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE calibration ADD COLUMN run_ranked integer NOT NULL DEFAULT 0`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
