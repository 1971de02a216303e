import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The journal is read by date, which is what it shows: numbers follow the order of writing, and entries that were
 * brought in from elsewhere carry older dates. Milliseconds, because a cursor carries no more.
 */
export class OrderAuditByTime1795482000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE audit_entry ALTER COLUMN at TYPE timestamptz(3);
      DROP INDEX audit_entry_object;
      DROP INDEX audit_entry_organiser;
      CREATE INDEX audit_entry_object ON audit_entry (object_kind, object_id, at, id);
      CREATE INDEX audit_entry_organiser ON audit_entry (organiser_id, at, id);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
