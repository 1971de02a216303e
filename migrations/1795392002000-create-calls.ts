import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCalls1795392002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE programme (
        id uuid PRIMARY KEY,
        organiser_id uuid NOT NULL CONSTRAINT programme_organiser REFERENCES organiser,
        name text NOT NULL CONSTRAINT programme_name_length CHECK (length(name) BETWEEN 1 AND 300),
        CONSTRAINT programme_name_unique UNIQUE (organiser_id, name)
      );

      CREATE TABLE call (
        id uuid PRIMARY KEY,
        organiser_id uuid NOT NULL CONSTRAINT call_organiser REFERENCES organiser,
        programme_id uuid NOT NULL CONSTRAINT call_programme REFERENCES programme,
        code text NOT NULL CONSTRAINT call_code_form CHECK (code ~ '^[0-9A-Z-]{1,20}$'),
        title text NOT NULL CONSTRAINT call_title_length CHECK (length(title) BETWEEN 1 AND 300),
        description text NOT NULL DEFAULT '',
        status text NOT NULL CONSTRAINT call_status CHECK (status IN (
          'draft', 'published', 'intake-closed', 'admission-decided', 'reviewing', 'review-closed',
          'list-proposed', 'list-returned', 'list-agreed', 'approved', 'results-published', 'finished',
          'cancelled', 'void')),
        version integer NOT NULL DEFAULT 1,
        rules_version integer NOT NULL DEFAULT 0,
        time_zone text NOT NULL,
        opens_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        formal_check_until timestamptz,
        reviews_due_at timestamptz,
        results_at timestamptz,
        reviews_per_application integer NOT NULL DEFAULT 2
          CONSTRAINT call_reviews_per_application CHECK (reviews_per_application BETWEEN 1 AND 9),
        expert_capacity integer NOT NULL DEFAULT 20 CONSTRAINT call_expert_capacity CHECK (expert_capacity BETWEEN 1 AND 500),
        divergence_threshold integer NOT NULL DEFAULT 30
          CONSTRAINT call_divergence_threshold CHECK (divergence_threshold BETWEEN 1 AND 100),
        aggregation_rule text NOT NULL DEFAULT 'fpg'
          CONSTRAINT call_aggregation_rule CHECK (aggregation_rule IN ('fpg', 'mean', 'median', 'trimmed')),
        tie_break_criteria text[] NOT NULL DEFAULT '{}',
        -- The seed of the lot is drawn with the call; its digest is public from publication on, itself once reviewing closes.
        lot_seed text NOT NULL,
        lot_seed_digest text NOT NULL,
        expert_alias_scope text NOT NULL DEFAULT 'application'
          CONSTRAINT call_expert_alias_scope CHECK (expert_alias_scope IN ('application', 'call')),
        blind_to_experts boolean NOT NULL DEFAULT false,
        register_visibility text NOT NULL DEFAULT 'after-review'
          CONSTRAINT call_register_visibility CHECK (register_visibility IN ('at-registration', 'after-review', 'winners-only')),
        max_requested_kopecks bigint NOT NULL CONSTRAINT call_max_requested_positive CHECK (max_requested_kopecks > 0),
        min_own_share integer NOT NULL DEFAULT 0 CONSTRAINT call_min_own_share CHECK (min_own_share BETWEEN 0 AND 99),
        tranche_shares integer[] NOT NULL DEFAULT '{50,50}',
        appeal_reserve_kopecks bigint NOT NULL DEFAULT 0 CONSTRAINT call_appeal_reserve CHECK (appeal_reserve_kopecks >= 0),
        created_by uuid NOT NULL CONSTRAINT call_created_by REFERENCES person,
        created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        published_at timestamptz,
        ended_reason text,
        CONSTRAINT call_code_unique UNIQUE (organiser_id, code),
        CONSTRAINT call_intake_period CHECK (closes_at > opens_at),
        CONSTRAINT call_blind_register CHECK (NOT (blind_to_experts AND register_visibility = 'at-registration'))
      );
      CREATE INDEX call_due_to_close ON call (closes_at) WHERE status = 'published';
      CREATE INDEX call_list ON call (created_at DESC, id);

      CREATE TABLE track (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT track_call REFERENCES call,
        code text NOT NULL CONSTRAINT track_code_form CHECK (code ~ '^[a-z0-9-]{1,60}$'),
        name text NOT NULL CONSTRAINT track_name_length CHECK (length(name) BETWEEN 1 AND 200),
        position integer NOT NULL,
        CONSTRAINT track_code_unique UNIQUE (call_id, code)
      );

      CREATE TABLE budget_source (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT budget_source_call REFERENCES call,
        name text NOT NULL CONSTRAINT budget_source_name_length CHECK (length(name) BETWEEN 1 AND 200),
        budget_code text NOT NULL DEFAULT '',
        amount_kopecks bigint NOT NULL CONSTRAINT budget_source_amount_positive CHECK (amount_kopecks > 0),
        position integer NOT NULL,
        CONSTRAINT budget_source_name_unique UNIQUE (call_id, name)
      );

      CREATE TABLE rubric (
        call_id uuid NOT NULL CONSTRAINT rubric_call REFERENCES call,
        version integer NOT NULL,
        document jsonb NOT NULL,
        CONSTRAINT rubric_pkey PRIMARY KEY (call_id, version)
      );

      -- What was published, word for word: rules change by a new version, never in place.
      CREATE TABLE call_version (
        call_id uuid NOT NULL CONSTRAINT call_version_call REFERENCES call,
        version integer NOT NULL,
        rules jsonb NOT NULL,
        reason text NOT NULL,
        made_by uuid NOT NULL CONSTRAINT call_version_made_by REFERENCES person,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT call_version_pkey PRIMARY KEY (call_id, version)
      );
      CREATE TRIGGER call_version_append_only BEFORE UPDATE OR DELETE ON call_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
