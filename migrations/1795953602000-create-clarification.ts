import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an expert asks the applicant, through the fund; the application's text stays as it is. */
export class CreateClarification1795953602000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE clarification (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL CONSTRAINT clarification_review REFERENCES review,
        application_id uuid NOT NULL CONSTRAINT clarification_application REFERENCES application,
        organiser_id uuid NOT NULL CONSTRAINT clarification_organiser REFERENCES organiser,
        status text NOT NULL CONSTRAINT clarification_status CHECK (status IN ('asked', 'forwarded', 'declined', 'answered')),
        question text NOT NULL CONSTRAINT clarification_question CHECK (length(question) BETWEEN 1 AND 2000),
        asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        moderated_by uuid CONSTRAINT clarification_moderated_by REFERENCES person,
        moderated_at timestamptz,
        decline_reason text NOT NULL DEFAULT '',
        due_at timestamptz,
        answer text NOT NULL DEFAULT '',
        answered_by uuid CONSTRAINT clarification_answered_by REFERENCES person,
        answered_at timestamptz,
        CONSTRAINT clarification_due CHECK (status NOT IN ('forwarded', 'answered') OR due_at IS NOT NULL),
        CONSTRAINT clarification_answered CHECK ((status = 'answered') = (answered_by IS NOT NULL))
      );
      CREATE INDEX clarification_of_application ON clarification (application_id);
      CREATE INDEX clarification_of_review ON clarification (review_id);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
