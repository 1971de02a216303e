import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Statuses, Transactions } from '#platform';
import { awardListStatuses, type AwardListAction, type AwardListFacts } from '../domain/award-list.status.js';
import { fail } from '../domain/awards.errors.js';
import { AwardListEntity } from './award-list.entity.js';

export interface AwardListStep {
  action: AwardListAction;
  facts: AwardListFacts;
  actorId: string;
  set: Partial<AwardListEntity>;
}

/** Award lists, and the only way to change a list's status. */
@Injectable()
export class AwardLists {
  constructor(
    private readonly tx: Transactions,
    private readonly statuses: Statuses,
  ) {}

  find(id: string): Promise<AwardListEntity | null> {
    return this.tx.manager.findOneBy(AwardListEntity, { id });
  }

  /** The version that a call's next list gets. */
  async nextVersion(callId: string): Promise<number> {
    return ((await this.tx.manager.maximum(AwardListEntity, 'version', { callId })) ?? 0) + 1;
  }

  /**
   * The call's approved list, locked: whoever moves its money waits for the one before.
   * @throws DomainError `awards.list-not-approved`
   */
  async lockApproved(em: EntityManager, callId: string): Promise<AwardListEntity> {
    const list = await em.findOne(AwardListEntity, {
      where: { callId, status: 'approved' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!list) throw fail('awards.list-not-approved');
    return list;
  }

  /** Takes a step of the list's way; the guard judges the facts. The given list gets the new status. */
  async take(em: EntityManager, list: AwardListEntity, step: AwardListStep): Promise<void> {
    list.status = await this.statuses.change(em, {
      table: awardListStatuses,
      entity: AwardListEntity,
      row: list,
      action: step.action,
      facts: step.facts,
      actorId: step.actorId,
      organiserId: list.organiserId,
      objectKind: 'award-list',
      set: step.set,
    });
    Object.assign(list, step.set);
  }
}
