import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddReportDraft1795478401000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What the grantee writes until the report is sent; nobody else reads it.
      ALTER TABLE report ADD COLUMN draft jsonb;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
