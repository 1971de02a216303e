import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round in which everyone scores the same few applications. Its scores have tables of their own: they never count. */
export class CreateCalibration1795964401000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE call ADD COLUMN calibration_round text NOT NULL DEFAULT 'optional'
        CONSTRAINT call_calibration_round CHECK (calibration_round IN ('optional', 'required'));

      CREATE TABLE calibration_round (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT calibration_round_call REFERENCES call,
        organiser_id uuid NOT NULL CONSTRAINT calibration_round_organiser REFERENCES organiser,
        status text NOT NULL
          CONSTRAINT calibration_round_status CHECK (status IN ('draft', 'open', 'discussing', 'closed')),
        conclusion text NOT NULL DEFAULT '',
        made_by uuid NOT NULL CONSTRAINT calibration_round_made_by REFERENCES person,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        opened_at timestamptz,
        closed_at timestamptz,
        CONSTRAINT calibration_round_opened CHECK (status NOT IN ('open', 'discussing') OR opened_at IS NOT NULL),
        CONSTRAINT calibration_round_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX calibration_round_one_live ON calibration_round (call_id) WHERE status <> 'closed';

      CREATE TABLE calibration_application (
        round_id uuid NOT NULL CONSTRAINT calibration_application_round REFERENCES calibration_round,
        application_id uuid NOT NULL CONSTRAINT calibration_application_application REFERENCES application,
        CONSTRAINT calibration_application_pkey PRIMARY KEY (round_id, application_id)
      );

      CREATE TABLE calibration_review (
        id uuid PRIMARY KEY,
        round_id uuid NOT NULL CONSTRAINT calibration_review_round REFERENCES calibration_round,
        application_id uuid NOT NULL CONSTRAINT calibration_review_application REFERENCES application,
        expert_id uuid NOT NULL CONSTRAINT calibration_review_expert REFERENCES person,
        -- One in the whole round: it has to show how each expert differs from the others.
        expert_alias text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        scores jsonb NOT NULL DEFAULT '[]',
        accepted_at timestamptz,
        submitted_at timestamptz,
        CONSTRAINT calibration_review_once UNIQUE (round_id, application_id, expert_id),
        CONSTRAINT calibration_review_accepted CHECK (submitted_at IS NULL OR accepted_at IS NOT NULL)
      );
      CREATE INDEX calibration_review_of_expert ON calibration_review (expert_id);

      CREATE TABLE calibration_message (
        id uuid PRIMARY KEY,
        round_id uuid NOT NULL CONSTRAINT calibration_message_round REFERENCES calibration_round,
        application_id uuid NOT NULL CONSTRAINT calibration_message_application REFERENCES application,
        person_id uuid NOT NULL CONSTRAINT calibration_message_person REFERENCES person,
        body text NOT NULL CONSTRAINT calibration_message_body CHECK (length(body) BETWEEN 1 AND 5000),
        written_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX calibration_message_of_application ON calibration_message (round_id, application_id, written_at);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
