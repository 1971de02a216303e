import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFundingScenarios1795485600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE funding_scenario (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT funding_scenario_call REFERENCES call,
        organiser_id uuid NOT NULL CONSTRAINT funding_scenario_organiser REFERENCES organiser,
        name text NOT NULL CONSTRAINT funding_scenario_name_length CHECK (length(name) BETWEEN 1 AND 60),
        budget_kopecks bigint NOT NULL CONSTRAINT funding_scenario_budget CHECK (budget_kopecks >= 0),
        most_kopecks bigint CONSTRAINT funding_scenario_most CHECK (most_kopecks >= 0),
        saved_by uuid NOT NULL CONSTRAINT funding_scenario_saved_by REFERENCES person,
        saved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT funding_scenario_name_unique UNIQUE (call_id, name)
      );
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only move forward: restore a backup instead'));
  }
}
