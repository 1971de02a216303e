import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAwards1795392005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE award_list (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT award_list_call REFERENCES call,
        organiser_id uuid NOT NULL CONSTRAINT award_list_organiser REFERENCES organiser,
        version integer NOT NULL,
        status text NOT NULL CONSTRAINT award_list_status CHECK (status IN ('proposed', 'returned', 'agreed', 'approved')),
        pass_marks jsonb NOT NULL,
        ranking_version integer NOT NULL,
        ranking_digest text NOT NULL,
        protocol_number text NOT NULL,
        protocol_date date NOT NULL,
        remarks text,
        order_number text,
        order_date date,
        proposed_by uuid NOT NULL CONSTRAINT award_list_proposed_by REFERENCES person,
        proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        agreed_by uuid CONSTRAINT award_list_agreed_by REFERENCES person,
        approved_by uuid CONSTRAINT award_list_approved_by REFERENCES person,
        approved_at timestamptz,
        CONSTRAINT award_list_version_unique UNIQUE (call_id, version),
        CONSTRAINT award_list_agreed_by_another CHECK (agreed_by <> proposed_by),
        CONSTRAINT award_list_approval CHECK (status <> 'approved' OR (order_number IS NOT NULL AND order_date IS NOT NULL))
      );

      CREATE TABLE award (
        id uuid PRIMARY KEY,
        list_id uuid NOT NULL CONSTRAINT award_list_of_award REFERENCES award_list,
        application_id uuid NOT NULL CONSTRAINT award_application REFERENCES application,
        decision text NOT NULL CONSTRAINT award_decision CHECK (decision IN ('award', 'reserve', 'refuse')),
        reserve_position integer,
        amount_kopecks bigint,
        position integer NOT NULL,
        rank integer,
        score numeric(12, 6),
        reason_code text NOT NULL CONSTRAINT award_reason_code CHECK (reason_code IN (
          'by-ranking', 'by-council', 'from-reserve', 'no-money-left', 'organisation-has-won',
          'below-pass-mark', 'not-scored', 'withdrawn', 'declined')),
        reason text NOT NULL DEFAULT '',
        CONSTRAINT award_once_per_list UNIQUE (list_id, application_id),
        CONSTRAINT award_amount CHECK ((decision = 'award') = (amount_kopecks IS NOT NULL) AND (amount_kopecks IS NULL OR amount_kopecks > 0)),
        CONSTRAINT award_reserve_position CHECK ((decision = 'reserve') = (reserve_position IS NOT NULL))
      );
      CREATE INDEX award_of_application ON award (application_id);

      CREATE TABLE award_source (
        award_id uuid NOT NULL CONSTRAINT award_source_award REFERENCES award,
        source_id uuid NOT NULL CONSTRAINT award_source_source REFERENCES budget_source,
        amount_kopecks bigint NOT NULL CONSTRAINT award_source_positive CHECK (amount_kopecks > 0),
        CONSTRAINT award_source_pkey PRIMARY KEY (award_id, source_id)
      );

      -- What the public was shown, word for word, with the digest that anyone can recompute.
      CREATE TABLE publication (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT publication_call REFERENCES call,
        list_id uuid NOT NULL CONSTRAINT publication_list REFERENCES award_list,
        version integer NOT NULL,
        document jsonb NOT NULL,
        digest text NOT NULL,
        published_by uuid NOT NULL CONSTRAINT publication_published_by REFERENCES person,
        published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        visible_from timestamptz NOT NULL,
        CONSTRAINT publication_version_unique UNIQUE (call_id, version)
      );
      CREATE TRIGGER publication_append_only BEFORE UPDATE OR DELETE ON publication
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
