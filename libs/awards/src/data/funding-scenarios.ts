import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId, type Kopecks } from '#kernel';
import { Transactions } from '#platform';
import { FundingScenarioEntity } from './funding-scenario.entity.js';

/** What a scenario says; its name is unique in its call. */
export interface NamedFunding {
  name: string;
  budgetKopecks: Kopecks;
  mostKopecks: Kopecks | null;
}

/** A call's scenarios. */
@Injectable()
export class FundingScenarios {
  constructor(private readonly tx: Transactions) {}

  find(id: string): Promise<FundingScenarioEntity | null> {
    return this.tx.manager.findOneBy(FundingScenarioEntity, { id });
  }

  /** By name. */
  ofCall(callId: string): Promise<FundingScenarioEntity[]> {
    return this.tx.manager.find(FundingScenarioEntity, { where: { callId }, order: { name: 'ASC' } });
  }

  /** A scenario of the same name is replaced and keeps its id. */
  async save(
    em: EntityManager,
    call: { id: string; organiserId: string },
    funding: NamedFunding,
    savedBy: string,
  ): Promise<FundingScenarioEntity> {
    const { id: callId, organiserId } = call;
    await em.query(SAVE, [
      ...[newId(), callId, organiserId, funding.name],
      ...[funding.budgetKopecks.toString(), funding.mostKopecks?.toString() ?? null, savedBy],
    ]);
    return em.findOneByOrFail(FundingScenarioEntity, { callId, name: funding.name });
  }

  async remove(em: EntityManager, id: string): Promise<void> {
    await em.delete(FundingScenarioEntity, { id });
  }
}

const SAVE = `
  INSERT INTO funding_scenario (id, call_id, organiser_id, name, budget_kopecks, most_kopecks, saved_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (call_id, name) DO UPDATE
     SET budget_kopecks = excluded.budget_kopecks, most_kopecks = excluded.most_kopecks,
         saved_by = excluded.saved_by, saved_at = clock_timestamp()`;
