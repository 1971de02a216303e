import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An expert lives and works in several places, reads in languages, and says what they are interested in. */
export class ExtendExpertProfile1795950000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE expert_profile
        ADD COLUMN languages text[] NOT NULL DEFAULT '{ru}'
          CONSTRAINT expert_profile_languages CHECK (languages <@ '{ru,en,sah}'),
        ADD COLUMN municipality_oktmos text[] NOT NULL DEFAULT '{}',
        ADD COLUMN past_workplace_inns text[] NOT NULL DEFAULT '{}',
        ADD COLUMN interests text[] NOT NULL DEFAULT '{}';
      UPDATE expert_profile SET municipality_oktmos = ARRAY[municipality_oktmo] WHERE municipality_oktmo IS NOT NULL;
      ALTER TABLE expert_profile DROP COLUMN municipality_oktmo;

      ALTER TABLE application ADD COLUMN language text NOT NULL DEFAULT 'ru'
        CONSTRAINT application_language CHECK (language IN ('ru', 'en', 'sah'));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
