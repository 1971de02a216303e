import { Injectable } from '@nestjs/common';
import { Audit, takeCallLock, Transactions, type Actor } from '#platform';
import type { FundingScenarioEntity } from '../data/funding-scenario.entity.js';
import { FundingScenarios, type NamedFunding } from '../data/funding-scenarios.js';
import { fail } from '../domain/awards.errors.js';
import { AwardsAccess } from './awards-access.js';
import { mayPlan, mayRead } from './awards.policy.js';

/** More cannot be compared by anybody. */
const MOST_SCENARIOS = 12;

/** Named ways to spend a call's budget, which council and administrators share. They decide nothing. */
@Injectable()
export class FundingScenariosDesk {
  constructor(
    private readonly tx: Transactions,
    private readonly access: AwardsAccess,
    private readonly scenarios: FundingScenarios,
    private readonly audit: Audit,
  ) {}

  /** By name. @throws DomainError `awards.not-found` */
  async list(actor: Actor, callId: string): Promise<FundingScenarioEntity[]> {
    await this.access.call(actor, callId, mayRead);
    return this.scenarios.ofCall(callId);
  }

  /**
   * A scenario of the same name is replaced.
   * @throws DomainError `awards.not-found`, `awards.only-planners`, `awards.too-many-scenarios`
   */
  save(actor: Actor, callId: string, funding: NamedFunding): Promise<FundingScenarioEntity> {
    return this.tx.run(async (em) => {
      const call = await this.access.call(actor, callId, mayPlan);
      // Two who save the last one at once are counted one after the other.
      await takeCallLock(em, callId);
      const others = (await this.scenarios.ofCall(callId)).filter(({ name }) => name !== funding.name);
      if (others.length >= MOST_SCENARIOS) throw fail('awards.too-many-scenarios', { most: MOST_SCENARIOS });
      const scenario = await this.scenarios.save(em, call, funding, actor.personId);
      await this.record(em, actor, 'save', scenario);
      return scenario;
    });
  }

  /** @throws DomainError `awards.not-found`, `awards.only-planners` */
  remove(actor: Actor, id: string): Promise<void> {
    return this.tx.run(async (em) => {
      const scenario = await this.access.scenario(actor, id, mayPlan);
      await this.scenarios.remove(em, id);
      await this.record(em, actor, 'remove', scenario);
    });
  }

  private record(
    em: Parameters<Audit['record']>[0],
    actor: Actor,
    step: 'save' | 'remove',
    { id, callId, organiserId }: FundingScenarioEntity,
  ): Promise<void> {
    return this.audit.record(em, {
      actorId: actor.personId,
      organiserId,
      action: `funding-scenario.${step}`,
      objectKind: 'funding-scenario',
      objectId: id,
      facts: { callId },
    });
  }
}
