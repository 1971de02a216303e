import { Injectable } from '@nestjs/common';
import { CallEntity } from '#calls';
import { Transactions, type Actor } from '#platform';
import { OwnConflicts, type RankedApplication } from '#scoring';
import type { AwardListEntity } from '../data/award-list.entity.js';
import { AwardLists } from '../data/award-lists.js';
import type { FundingScenarioEntity } from '../data/funding-scenario.entity.js';
import { FundingScenarios } from '../data/funding-scenarios.js';
import { AwardRows } from '../data/award-rows.js';
import type { AwardEntity } from '../data/award.entity.js';
import { fail } from '../domain/awards.errors.js';
import { mayRead, type AwardsRule } from './awards.policy.js';

/** What a person wants to act on. Another organiser's calls and lists do not exist for them. */
@Injectable()
export class AwardsAccess {
  constructor(
    private readonly tx: Transactions,
    private readonly lists: AwardLists,
    private readonly rows: AwardRows,
    private readonly scenarios: FundingScenarios,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `awards.not-found`, or what the rule says to colleagues */
  async call(actor: Actor, id: string, rule: AwardsRule): Promise<CallEntity> {
    return admit(actor, await this.tx.manager.findOneBy(CallEntity, { id }), rule);
  }

  /** @throws DomainError `awards.not-found`, or what the rule says to colleagues */
  async list(actor: Actor, id: string, rule: AwardsRule): Promise<AwardListEntity> {
    return admit(actor, await this.lists.find(id), rule);
  }

  /** @throws DomainError `awards.not-found`, or what the rule says to colleagues */
  async scenario(actor: Actor, id: string, rule: AwardsRule): Promise<FundingScenarioEntity> {
    return admit(actor, await this.scenarios.find(id), rule);
  }

  /** @throws DomainError `awards.not-found`, or what the rule says to colleagues */
  async award(
    actor: Actor,
    id: string,
    rule: AwardsRule,
  ): Promise<{ award: AwardEntity; list: AwardListEntity }> {
    const award = await this.rows.find(id);
    if (!award) throw fail('awards.not-found');
    return { award, list: admit(actor, await this.lists.find(award.listId), rule) };
  }

  /**
   * Pass marks that are tried out tell the score of each application, those that are left out as well: by what
   * the others get. So whoever stands near to one makes no list of them all.
   * @throws DomainError `awards.near-application`
   */
  async refuseNear({ personId }: Actor, ranked: readonly RankedApplication[]): Promise<void> {
    const near = await this.conflicts.of(personId);
    if (ranked.some(({ applicationId }) => near.includes(applicationId)))
      throw fail('awards.near-application');
  }
}

function admit<Row extends { organiserId: string }>(actor: Actor, row: Row | null, rule: AwardsRule): Row {
  if (!row || mayRead(actor, row.organiserId) !== true) throw fail('awards.not-found');
  const verdict = rule(actor, row.organiserId);
  if (verdict !== true) throw fail(verdict);
  return row;
}
