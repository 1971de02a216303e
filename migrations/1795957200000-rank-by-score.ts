import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ranks, positions and ties follow from what rows hold of their own, so that one changed score writes one row. What
 * breaks ties is worked out for the rows that are there: each criterion's share of its scale, aggregated by the
 * ranking's rule, in millionths of a point.
 */
export class RankByScore1795957200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE ranking_row ADD COLUMN tie_criteria jsonb NOT NULL DEFAULT '{}';
      WITH scale AS (
        SELECT u.call_id, k.value->>'id' AS criterion_id,
               coalesce(k.value->'scale'->>'max', u.document->'scale'->>'max')::numeric AS maximum
          FROM (SELECT DISTINCT ON (call_id) call_id, document FROM rubric ORDER BY call_id, version DESC) u,
               jsonb_array_elements(u.document->'criteria') k),
      given AS (
        SELECT w.application_id, s.criterion_id, s.score, scale.maximum, r.rule,
               row_number() OVER (PARTITION BY w.application_id, s.criterion_id ORDER BY s.score) AS place,
               count(*) OVER (PARTITION BY w.application_id, s.criterion_id) AS n
          FROM ranking_row w
          JOIN ranking r ON r.call_id = w.call_id
          JOIN call c ON c.id = w.call_id
          JOIN review_score s ON s.review_id = ANY (w.review_ids) AND s.score IS NOT NULL
                             AND s.criterion_id = ANY (c.tie_break_criteria)
          JOIN scale ON scale.call_id = w.call_id AND scale.criterion_id = s.criterion_id),
      cut AS (
        SELECT *, CASE rule WHEN 'median' THEN (n - 1) / 2 WHEN 'trimmed' THEN n / 5 ELSE 0 END AS ends FROM given),
      share AS (
        SELECT application_id, criterion_id,
               round(sum(score) * 100000000 / (count(*) * max(maximum)))::bigint AS share
          FROM cut WHERE place > ends AND place <= n - ends GROUP BY application_id, criterion_id),
      shares AS (
        SELECT application_id, jsonb_object_agg(criterion_id, share) AS of FROM share GROUP BY application_id)
      UPDATE ranking_row w SET tie_criteria = shares.of FROM shares WHERE shares.application_id = w.application_id;

      ALTER TABLE ranking_row DROP COLUMN rank, DROP COLUMN position, DROP COLUMN tie;
      CREATE INDEX ranking_row_of_call ON ranking_row (call_id);
      ALTER TABLE ranking DROP COLUMN review_count, DROP COLUMN digest;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
