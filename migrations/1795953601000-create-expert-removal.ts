import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews that the council finds unfounded, and experts who are removed from a call's reviewing. */
export class CreateExpertRemoval1795953601000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE unfounded_mark (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL CONSTRAINT unfounded_mark_review REFERENCES review,
        organiser_id uuid NOT NULL CONSTRAINT unfounded_mark_organiser REFERENCES organiser,
        status text NOT NULL CONSTRAINT unfounded_mark_status CHECK (status IN ('proposed', 'upheld', 'dismissed')),
        reason text NOT NULL CONSTRAINT unfounded_mark_reason CHECK (length(reason) BETWEEN 1 AND 1000),
        proposed_by uuid NOT NULL CONSTRAINT unfounded_mark_proposed_by REFERENCES person,
        proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        decided_by uuid CONSTRAINT unfounded_mark_decided_by REFERENCES person,
        decided_at timestamptz,
        note text NOT NULL DEFAULT '',
        CONSTRAINT unfounded_mark_decided CHECK ((status = 'proposed') = (decided_by IS NULL)),
        CONSTRAINT unfounded_mark_two_people CHECK (decided_by <> proposed_by)
      );
      CREATE UNIQUE INDEX unfounded_mark_once ON unfounded_mark (review_id) WHERE status <> 'dismissed';

      CREATE TABLE expert_removal (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT expert_removal_call REFERENCES call,
        organiser_id uuid NOT NULL CONSTRAINT expert_removal_organiser REFERENCES organiser,
        expert_id uuid NOT NULL CONSTRAINT expert_removal_expert REFERENCES person,
        ground text NOT NULL CONSTRAINT expert_removal_ground CHECK (ground IN ('unfounded', 'contact', 'conflict')),
        reason text NOT NULL CONSTRAINT expert_removal_reason CHECK (length(reason) BETWEEN 1 AND 1000),
        voided_reviews integer NOT NULL,
        removed_by uuid NOT NULL CONSTRAINT expert_removal_removed_by REFERENCES person,
        removed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT expert_removal_once UNIQUE (call_id, expert_id)
      );
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
