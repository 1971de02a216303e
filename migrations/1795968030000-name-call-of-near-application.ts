import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The call stands in each part of the view, so that whoever asks for one call reads that call only. */
export class NameCallOfNearApplication1795968030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW near_application (person_id, application_id, call_id) AS
        SELECT c.expert_id, a.id, a.call_id
          FROM conflict_of_interest c JOIN application a ON a.id = c.application_id
        UNION
        SELECT m.person_id, a.id, a.call_id
          FROM organisation_member m JOIN application a ON a.organisation_id = m.organisation_id
        UNION
        SELECT p.person_id, a.id, a.call_id
          FROM expert_profile p
          JOIN organisation o ON o.inn = ANY(p.workplace_inns)
          JOIN application a ON a.organisation_id = o.id AND a.organiser_id = p.organiser_id;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
