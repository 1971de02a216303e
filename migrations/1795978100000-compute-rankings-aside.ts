import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ranking of a calibrated rule is computed by a run outside of transactions, as the comparison beside it is. */
export class ComputeRankingsAside1795978100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE ranking ADD COLUMN input_digest text;
      ALTER TABLE calibration
        ADD COLUMN ranking_wanted boolean NOT NULL DEFAULT false,
        ADD COLUMN run_of text NOT NULL DEFAULT 'comparison',
        ADD CONSTRAINT calibration_run_of CHECK (run_of IN ('comparison', 'ranking'));
      -- What these rankings are of is not on record yet.
      INSERT INTO calibration (call_id, ranking_wanted)
      SELECT r.call_id, true FROM ranking r JOIN call c ON c.id = r.call_id
       WHERE c.aggregation_rule IN ('additive', 'blup') AND c.status IN ('reviewing', 'review-closed', 'list-returned')
      ON CONFLICT (call_id) DO UPDATE SET ranking_wanted = true;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
