import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateApplicationCopy1795478400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Texts that somebody decided against when two windows had changed one draft. A few of each application.
      CREATE TABLE application_copy (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL CONSTRAINT application_copy_application REFERENCES application,
        content jsonb NOT NULL,
        digest text NOT NULL,
        put_aside_by uuid NOT NULL CONSTRAINT application_copy_put_aside_by REFERENCES person,
        put_aside_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT application_copy_once UNIQUE (application_id, digest)
      );
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
