import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an expert would cut of an application's budget, line by line, kept with each handing in. */
export class CreateReviewLineOpinion1795964400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE review_line_opinion (
        review_id uuid NOT NULL CONSTRAINT review_line_opinion_review REFERENCES review,
        -- The line's position in the application's budget, which stands still from the end of the intake on.
        line integer NOT NULL CONSTRAINT review_line_opinion_line CHECK (line >= 0),
        -- Null: as much as the line asks.
        proposed_kopecks bigint CONSTRAINT review_line_opinion_proposed CHECK (proposed_kopecks >= 0),
        reason text NOT NULL DEFAULT '',
        CONSTRAINT review_line_opinion_pkey PRIMARY KEY (review_id, line)
      );
      ALTER TABLE review_revision ADD COLUMN line_opinions jsonb NOT NULL DEFAULT '[]';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
