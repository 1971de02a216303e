import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePanel1795968001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE panel (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL CONSTRAINT panel_application REFERENCES application,
        call_id uuid NOT NULL CONSTRAINT panel_call REFERENCES call,
        organiser_id uuid NOT NULL CONSTRAINT panel_organiser REFERENCES organiser,
        status text NOT NULL CONSTRAINT panel_status CHECK (status IN ('open', 'closed')),
        question text NOT NULL CONSTRAINT panel_question CHECK (length(question) BETWEEN 1 AND 5000),
        conclusion text NOT NULL DEFAULT '',
        opened_by uuid NOT NULL CONSTRAINT panel_opened_by REFERENCES person,
        opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        closed_at timestamptz,
        CONSTRAINT panel_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
        CONSTRAINT panel_concluded CHECK (status = 'open' OR conclusion <> '')
      );
      CREATE UNIQUE INDEX panel_one_open ON panel (application_id) WHERE status = 'open';
      CREATE INDEX panel_of_application ON panel (application_id, opened_at);
      CREATE INDEX panel_of_call ON panel (call_id);

      CREATE TABLE panel_message (
        id uuid PRIMARY KEY,
        panel_id uuid NOT NULL CONSTRAINT panel_message_panel REFERENCES panel,
        person_id uuid NOT NULL CONSTRAINT panel_message_person REFERENCES person,
        -- Whose alias stands before it; null for those who run the contest.
        review_id uuid CONSTRAINT panel_message_review REFERENCES review,
        body text NOT NULL CONSTRAINT panel_message_body CHECK (length(body) BETWEEN 1 AND 5000),
        written_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX panel_message_of_panel ON panel_message (panel_id, written_at);

      -- What stood before and what stands after, for ever.
      CREATE TABLE panel_revision (
        id uuid PRIMARY KEY,
        panel_id uuid NOT NULL CONSTRAINT panel_revision_panel REFERENCES panel,
        review_id uuid NOT NULL CONSTRAINT panel_revision_review REFERENCES review,
        criterion_id text NOT NULL,
        former_score numeric(6,2) NOT NULL,
        former_rationale text NOT NULL,
        score numeric(6,2) NOT NULL,
        reason text NOT NULL CONSTRAINT panel_revision_reason CHECK (length(reason) BETWEEN 1 AND 5000),
        revised_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT panel_revision_changes CHECK (score <> former_score)
      );
      CREATE INDEX panel_revision_of_panel ON panel_revision (panel_id, revised_at);
      CREATE TRIGGER panel_revision_append_only BEFORE UPDATE OR DELETE ON panel_revision
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
