import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conflicts are found by grounds and decided by people; experts answer for a whole call, and say what they would read. */
export class FindConflicts1795950600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What the program has noticed, and what a person has made of it. Only what stands is a conflict of interest.
      CREATE TABLE conflict_finding (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL CONSTRAINT conflict_finding_application REFERENCES application,
        expert_id uuid NOT NULL CONSTRAINT conflict_finding_expert REFERENCES person,
        ground text NOT NULL CONSTRAINT conflict_finding_ground
          CHECK (ground IN ('same-person', 'co-application', 'former-workplace', 'same-surname')),
        status text NOT NULL CONSTRAINT conflict_finding_status CHECK (status IN ('suspected', 'stands', 'cleared')),
        found_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        decided_by uuid CONSTRAINT conflict_finding_decided_by REFERENCES person,
        decided_at timestamptz,
        decision_reason text,
        CONSTRAINT conflict_finding_once UNIQUE (application_id, expert_id),
        CONSTRAINT conflict_finding_decision
          CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (decision_reason IS NULL))
      );

      -- An expert has said for a whole call with whom they are in conflict, before they see any application.
      CREATE TABLE conflict_answer (
        call_id uuid NOT NULL CONSTRAINT conflict_answer_call REFERENCES call,
        expert_id uuid NOT NULL CONSTRAINT conflict_answer_expert REFERENCES person,
        answered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT conflict_answer_pkey PRIMARY KEY (call_id, expert_id)
      );

      CREATE TABLE expert_bid (
        application_id uuid NOT NULL CONSTRAINT expert_bid_application REFERENCES application,
        expert_id uuid NOT NULL CONSTRAINT expert_bid_expert REFERENCES person,
        call_id uuid NOT NULL CONSTRAINT expert_bid_call REFERENCES call,
        wish text NOT NULL CONSTRAINT expert_bid_wish CHECK (wish IN ('eager', 'willing', 'unwilling')),
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT expert_bid_pkey PRIMARY KEY (application_id, expert_id)
      );
      CREATE INDEX expert_bid_of_call ON expert_bid (call_id);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
