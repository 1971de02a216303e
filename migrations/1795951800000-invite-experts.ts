import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Experts are invited by mail: the address may be that of somebody who has no account yet. */
export class InviteExperts1795951800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE expert_invitation (
        id uuid PRIMARY KEY,
        organiser_id uuid NOT NULL CONSTRAINT expert_invitation_organiser REFERENCES organiser,
        email text NOT NULL CONSTRAINT expert_invitation_email_folded CHECK (email = lower(email)),
        locale text NOT NULL CONSTRAINT expert_invitation_locale CHECK (locale IN ('ru', 'en', 'sah')),
        note text NOT NULL,
        status text NOT NULL CONSTRAINT expert_invitation_status
          CHECK (status IN ('invited', 'accepted', 'declined', 'revoked', 'expired')),
        invited_by uuid NOT NULL CONSTRAINT expert_invitation_invited_by REFERENCES person,
        invited_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL,
        -- The first letter and the nudge; the next one is due at mail_at.
        letters_sent integer NOT NULL DEFAULT 0,
        mail_at timestamptz,
        mail_attempts integer NOT NULL DEFAULT 0,
        mail_error text,
        person_id uuid CONSTRAINT expert_invitation_person REFERENCES person,
        answered_at timestamptz,
        decline_reason text
      );
      CREATE UNIQUE INDEX expert_invitation_open ON expert_invitation (organiser_id, email) WHERE status = 'invited';
      CREATE INDEX expert_invitation_list ON expert_invitation (organiser_id, invited_at, id);
      CREATE INDEX expert_invitation_due ON expert_invitation (expires_at) WHERE status = 'invited';

      -- Every letter has a link of its own; all of them work until one is answered.
      CREATE TABLE expert_invitation_link (
        token_hash text PRIMARY KEY,
        invitation_id uuid NOT NULL CONSTRAINT expert_invitation_link_invitation REFERENCES expert_invitation,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
