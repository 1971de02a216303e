import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands too near to which application to hear of its reviews: said once, read by several libraries. */
export class CreateNearApplication1795953600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW near_application (person_id, application_id) AS
        SELECT expert_id, application_id FROM conflict_of_interest
        UNION
        SELECT m.person_id, a.id
          FROM organisation_member m JOIN application a ON a.organisation_id = m.organisation_id
        UNION
        SELECT p.person_id, a.id
          FROM expert_profile p
          JOIN organisation o ON o.inn = ANY(p.workplace_inns)
          JOIN application a ON a.organisation_id = o.id AND a.organiser_id = p.organiser_id;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
