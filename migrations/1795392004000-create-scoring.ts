import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateScoring1795392004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE expert_profile (
        person_id uuid NOT NULL CONSTRAINT expert_profile_person REFERENCES person,
        organiser_id uuid NOT NULL CONSTRAINT expert_profile_organiser REFERENCES organiser,
        directions text[] NOT NULL DEFAULT '{}',
        municipality_oktmo text CONSTRAINT expert_profile_municipality REFERENCES municipality,
        workplace_inns text[] NOT NULL DEFAULT '{}',
        capacity integer CONSTRAINT expert_profile_capacity CHECK (capacity BETWEEN 0 AND 500),
        CONSTRAINT expert_profile_pkey PRIMARY KEY (person_id, organiser_id)
      );

      CREATE TABLE conflict_of_interest (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL CONSTRAINT conflict_of_interest_application REFERENCES application,
        expert_id uuid NOT NULL CONSTRAINT conflict_of_interest_expert REFERENCES person,
        source text NOT NULL CONSTRAINT conflict_of_interest_source CHECK (source IN ('declared', 'detected', 'decided')),
        note text NOT NULL DEFAULT '',
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT conflict_of_interest_once UNIQUE (application_id, expert_id)
      );
      CREATE INDEX conflict_of_interest_of_expert ON conflict_of_interest (expert_id);

      CREATE TABLE assignment_proposal (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT assignment_proposal_call REFERENCES call,
        status text NOT NULL CONSTRAINT assignment_proposal_status CHECK (status IN ('proposed', 'confirmed', 'superseded')),
        seed integer NOT NULL,
        objective text NOT NULL CONSTRAINT assignment_proposal_objective CHECK (objective IN ('sum', 'bottleneck')),
        pairs jsonb NOT NULL,
        shortages jsonb NOT NULL,
        proposed_by uuid NOT NULL CONSTRAINT assignment_proposal_proposed_by REFERENCES person,
        proposed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX assignment_proposal_of_call ON assignment_proposal (call_id, proposed_at);

      CREATE TABLE review (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL CONSTRAINT review_application REFERENCES application,
        call_id uuid NOT NULL CONSTRAINT review_call REFERENCES call,
        organiser_id uuid NOT NULL CONSTRAINT review_organiser REFERENCES organiser,
        expert_id uuid NOT NULL CONSTRAINT review_expert REFERENCES person,
        -- The only name of the expert that applicants and the public may ever see.
        expert_alias text NOT NULL,
        status text NOT NULL CONSTRAINT review_status CHECK (status IN (
          'assigned', 'accepted', 'in-progress', 'submitted', 'returned', 'reopened',
          'declined', 'conflict', 'expired', 'voided')),
        reason text NOT NULL DEFAULT 'initial'
          CONSTRAINT review_reason CHECK (reason IN ('initial', 'replacement', 'divergence', 'funding-line')),
        version integer NOT NULL DEFAULT 1,
        due_at timestamptz,
        assigned_by uuid NOT NULL CONSTRAINT review_assigned_by REFERENCES person,
        assigned_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        submitted_at timestamptz,
        recommendation text CONSTRAINT review_recommendation CHECK (recommendation IN ('support', 'support-with-remarks', 'decline')),
        comment_for_applicant text NOT NULL DEFAULT '',
        comment_for_council text NOT NULL DEFAULT '',
        status_reason text,
        CONSTRAINT review_one_per_expert UNIQUE (application_id, expert_id),
        CONSTRAINT review_alias_unique UNIQUE (application_id, expert_alias),
        CONSTRAINT review_submitted_at CHECK (status <> 'submitted' OR submitted_at IS NOT NULL)
      );
      CREATE INDEX review_of_call ON review (call_id, status);
      CREATE INDEX review_of_expert ON review (expert_id, status);

      CREATE TABLE review_score (
        review_id uuid NOT NULL CONSTRAINT review_score_review REFERENCES review,
        criterion_id text NOT NULL,
        -- A scale may have steps of a hundredth, as the engine reads it.
        score numeric(6, 2),
        rationale text NOT NULL DEFAULT '',
        CONSTRAINT review_score_pkey PRIMARY KEY (review_id, criterion_id)
      );

      -- What an expert handed in, each time: a reopened review leaves its trace.
      CREATE TABLE review_revision (
        review_id uuid NOT NULL CONSTRAINT review_revision_review REFERENCES review,
        sequence integer NOT NULL,
        scores jsonb NOT NULL,
        submitted_at timestamptz NOT NULL,
        CONSTRAINT review_revision_pkey PRIMARY KEY (review_id, sequence)
      );
      CREATE TRIGGER review_revision_append_only BEFORE UPDATE OR DELETE ON review_revision
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE ranking (
        call_id uuid PRIMARY KEY CONSTRAINT ranking_call REFERENCES call,
        version integer NOT NULL,
        rule text NOT NULL,
        review_count integer NOT NULL,
        digest text NOT NULL,
        computed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE ranking_row (
        application_id uuid PRIMARY KEY CONSTRAINT ranking_row_application REFERENCES application,
        call_id uuid NOT NULL CONSTRAINT ranking_row_ranking REFERENCES ranking,
        rank integer,
        position integer NOT NULL,
        score numeric(12, 6),
        score_range numeric(12, 6),
        tie text NOT NULL DEFAULT 'none',
        flags text[] NOT NULL DEFAULT '{}',
        review_ids uuid[] NOT NULL
      );
      CREATE INDEX ranking_row_of_call ON ranking_row (call_id, position);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
