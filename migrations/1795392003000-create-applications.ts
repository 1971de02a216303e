import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateApplications1795392003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SEQUENCE application_number AS integer;

      CREATE TABLE application (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT application_call REFERENCES call,
        organiser_id uuid NOT NULL CONSTRAINT application_organiser REFERENCES organiser,
        organisation_id uuid NOT NULL CONSTRAINT application_organisation REFERENCES organisation,
        track_id uuid NOT NULL CONSTRAINT application_track REFERENCES track,
        municipality_oktmo text NOT NULL CONSTRAINT application_municipality REFERENCES municipality,
        number text CONSTRAINT application_number_unique UNIQUE,
        status text NOT NULL CONSTRAINT application_status CHECK (status IN (
          'draft', 'submitted', 'registered', 'registration-refused', 'checked', 'admitted', 'not-admitted',
          'reviewed', 'proposed', 'reserve', 'not-awarded', 'awarded', 'declined', 'withdrawn', 'excluded')),
        version integer NOT NULL DEFAULT 1,
        title text NOT NULL CONSTRAINT application_title_length CHECK (length(title) <= 300),
        content jsonb NOT NULL,
        requested_kopecks bigint NOT NULL DEFAULT 0 CONSTRAINT application_requested CHECK (requested_kopecks >= 0),
        own_kopecks bigint NOT NULL DEFAULT 0 CONSTRAINT application_own CHECK (own_kopecks >= 0),
        band_id text,
        changed_since_submission boolean NOT NULL DEFAULT false,
        -- Edits that were never handed in again: they do not count, but they stay their author's.
        unsent_content jsonb,
        submission_count integer NOT NULL DEFAULT 0,
        submitted_at timestamptz,
        status_reason text,
        created_by uuid NOT NULL CONSTRAINT application_created_by REFERENCES person,
        created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT application_numbered_once_submitted CHECK (status IN ('draft', 'withdrawn') OR number IS NOT NULL)
      );
      CREATE INDEX application_of_call ON application (call_id, status);
      CREATE INDEX application_list ON application (organiser_id, created_at DESC, id);
      CREATE INDEX application_of_organisation ON application (organisation_id);
      -- One application of an organisation for a direction of a call.
      CREATE UNIQUE INDEX application_one_per_track ON application (call_id, organisation_id, track_id)
        WHERE status NOT IN ('withdrawn', 'registration-refused', 'excluded');

      -- What was handed in and when, word for word. The last one counts.
      CREATE TABLE submission (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL CONSTRAINT submission_application REFERENCES application,
        sequence integer NOT NULL,
        track_id uuid NOT NULL CONSTRAINT submission_track REFERENCES track,
        municipality_oktmo text NOT NULL CONSTRAINT submission_municipality REFERENCES municipality,
        content jsonb NOT NULL,
        digest text NOT NULL,
        received_at timestamptz NOT NULL,
        submitted_by uuid NOT NULL CONSTRAINT submission_submitted_by REFERENCES person,
        CONSTRAINT submission_sequence UNIQUE (application_id, sequence)
      );
      CREATE TRIGGER submission_append_only BEFORE UPDATE ON submission
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE screening (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL CONSTRAINT screening_application REFERENCES application,
        checker_id uuid NOT NULL CONSTRAINT screening_checker REFERENCES person,
        recommendation text NOT NULL CONSTRAINT screening_recommendation CHECK (recommendation IN ('admit', 'refuse')),
        rule_point text,
        note text NOT NULL DEFAULT '',
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT screening_refusal_names_the_rule CHECK (recommendation = 'admit' OR rule_point IS NOT NULL)
      );
      CREATE INDEX screening_of_application ON screening (application_id, made_at);

      CREATE TABLE admission_protocol (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT admission_protocol_call REFERENCES call,
        number text NOT NULL CONSTRAINT admission_protocol_number_length CHECK (length(number) BETWEEN 1 AND 50),
        held_on date NOT NULL,
        members text[] NOT NULL CONSTRAINT admission_protocol_has_members CHECK (cardinality(members) > 0),
        made_by uuid NOT NULL CONSTRAINT admission_protocol_made_by REFERENCES person,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT admission_protocol_number_unique UNIQUE (call_id, number)
      );

      CREATE TABLE admission_decision (
        application_id uuid PRIMARY KEY CONSTRAINT admission_decision_application REFERENCES application,
        protocol_id uuid NOT NULL CONSTRAINT admission_decision_protocol REFERENCES admission_protocol,
        decision text NOT NULL CONSTRAINT admission_decision_decision CHECK (decision IN ('admit', 'refuse')),
        rule_point text,
        CONSTRAINT admission_decision_refusal_names_the_rule CHECK (decision = 'admit' OR rule_point IS NOT NULL)
      );
      CREATE INDEX admission_decision_of_protocol ON admission_decision (protocol_id);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
