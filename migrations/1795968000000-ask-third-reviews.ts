import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which divergences wait for a third review: said once, read by several libraries. */
export class AskThirdReviews1795968000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE call ADD COLUMN third_review text NOT NULL DEFAULT 'by-hand'
        CONSTRAINT call_third_review CHECK (third_review IN ('by-rule', 'by-hand'));

      -- All that was asked for is handed in, it diverges, and nobody is reading further.
      CREATE VIEW unanswered_divergence (application_id, call_id) AS
        SELECT w.application_id, w.call_id
          FROM ranking_row w
          JOIN call c ON c.id = w.call_id
          JOIN application a ON a.id = w.application_id
         WHERE c.status = 'reviewing' AND a.status = 'admitted' AND 'divergence' = ANY (w.flags)
           AND cardinality(w.review_ids) = c.reviews_per_application
           AND NOT EXISTS (
             SELECT FROM review r
              WHERE r.application_id = w.application_id
                AND (r.status IN ('assigned', 'accepted', 'in-progress', 'returned', 'reopened')
                  OR r.status = 'submitted' AND r.reason IN ('divergence', 'funding-line')));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
