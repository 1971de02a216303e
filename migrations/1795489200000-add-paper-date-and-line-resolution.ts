import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPaperDateAndLineResolution1795489200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The day that stands on the paper; empty when the grantee has signed in the product.
      ALTER TABLE agreement ADD COLUMN paper_signed_on date;

      -- A person may say what a line was: a payment after all, or none of ours.
      ALTER TABLE bank_statement_line
        ADD COLUMN resolved_by uuid CONSTRAINT bank_statement_line_resolved_by REFERENCES person,
        ADD COLUMN resolution text,
        DROP CONSTRAINT bank_statement_line_match,
        DROP CONSTRAINT bank_statement_line_matched,
        ADD CONSTRAINT bank_statement_line_match CHECK (match IN ('payment', 'return', 'unmatched', 'set-aside')),
        ADD CONSTRAINT bank_statement_line_matched CHECK ((match IN ('unmatched', 'set-aside')) = (payout_id IS NULL)),
        ADD CONSTRAINT bank_statement_line_resolution CHECK ((resolved_by IS NULL) = (resolution IS NULL)
          AND (match <> 'set-aside' OR resolution IS NOT NULL));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
