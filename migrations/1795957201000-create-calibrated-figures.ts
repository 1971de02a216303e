import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCalibratedFigures1795957201000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE calibration (
        call_id uuid PRIMARY KEY CONSTRAINT calibration_call REFERENCES call,
        -- What the outcome is of; null before the first one.
        ranking_version integer,
        rules_version integer,
        outcome jsonb,
        computed_at timestamptz,
        -- Whose turn it is to compute it. A run that has not been heard of until then is taken over.
        run_id uuid,
        run_step integer NOT NULL DEFAULT 0,
        run_until timestamptz
      );
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
