import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules that take out the experts' severity, and what a ranking by one of them was computed with. */
export class AddCalibratedRules1795957202000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE call
        DROP CONSTRAINT call_aggregation_rule,
        ADD CONSTRAINT call_aggregation_rule
          CHECK (aggregation_rule IN ('fpg', 'mean', 'median', 'trimmed', 'additive', 'blup')),
        ADD CONSTRAINT call_calibrated_alias
          CHECK (aggregation_rule NOT IN ('additive', 'blup') OR expert_alias_scope = 'call');
      ALTER TABLE ranking ADD COLUMN components integer, ADD COLUMN variances jsonb;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
