import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications1795392007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A letter always exists in the product; mail is the second way it travels.
      CREATE TABLE letter (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT letter_person REFERENCES person,
        organiser_id uuid CONSTRAINT letter_organiser REFERENCES organiser,
        kind text NOT NULL,
        params jsonb NOT NULL DEFAULT '{}',
        object_kind text NOT NULL,
        object_id uuid NOT NULL,
        -- However often a job is retried or restarted, one effect is one letter.
        effect_key text NOT NULL CONSTRAINT letter_once UNIQUE,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        read_at timestamptz,
        mail_status text NOT NULL CONSTRAINT letter_mail_status CHECK (mail_status IN ('none', 'queued', 'sending', 'sent', 'failed')),
        mail_attempts integer NOT NULL DEFAULT 0,
        mail_at timestamptz,
        mail_error text
      );
      CREATE INDEX letter_of_person ON letter (person_id, created_at, id);
      CREATE INDEX letter_of_organiser ON letter (organiser_id, created_at, id);
      CREATE INDEX letter_to_mail ON letter (mail_at, id) WHERE mail_status IN ('queued', 'sending');

      -- When people are to be reminded of a deadline. Moved deadlines make new rows and drop the ones not yet due.
      CREATE TABLE reminder_wave (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT reminder_wave_call REFERENCES call,
        kind text NOT NULL CONSTRAINT reminder_wave_kind CHECK (kind IN ('application-deadline', 'review-deadline')),
        lead text NOT NULL CONSTRAINT reminder_wave_lead CHECK (lead IN ('7-days', '1-day', '3-hours')),
        deadline_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        done_at timestamptz,
        CONSTRAINT reminder_wave_once UNIQUE (call_id, kind, lead, deadline_at)
      );
      CREATE INDEX reminder_wave_due ON reminder_wave (due_at) WHERE done_at IS NULL;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
