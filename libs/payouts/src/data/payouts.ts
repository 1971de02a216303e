import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PayoutStatus } from '#contracts';
import { Statuses, Transactions } from '#platform';
import { payoutStatuses, type PayoutAction, type PayoutFacts } from '../domain/payout.status.js';
import { fail } from '../domain/payouts.errors.js';
import { PayoutEntity } from './payout.entity.js';

export interface PayoutStep {
  action: PayoutAction;
  /** What only the caller knows; who prepared it and who acts is known here. */
  facts?: Omit<PayoutFacts, 'createdBy' | 'actorId'>;
  /** Null when the program acts by itself. */
  actorId: string | null;
  set?: Partial<PayoutEntity>;
}

/** A payout in one of these is over, and its tranche may have another. */
export const SETTLED_WITHOUT_PAYMENT: readonly PayoutStatus[] = ['rejected', 'returned', 'cancelled'];

/** Payouts, and the only way to change a payout's status. */
@Injectable()
export class Payouts {
  constructor(
    private readonly tx: Transactions,
    private readonly statuses: Statuses,
  ) {}

  /** @throws DomainError `payouts.not-found` */
  async get(id: string): Promise<PayoutEntity> {
    const payout = await this.tx.manager.findOneBy(PayoutEntity, { id });
    if (!payout) throw fail('payouts.not-found');
    return payout;
  }

  /** The payout as it is now, kept for this transaction alone. */
  lock(em: EntityManager, id: string): Promise<PayoutEntity> {
    return em.findOneOrFail(PayoutEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Takes a step of the payout's way; the given row gets the new status. */
  async take(em: EntityManager, payout: PayoutEntity, step: PayoutStep): Promise<void> {
    payout.status = await this.statuses.change(em, {
      table: payoutStatuses,
      entity: PayoutEntity,
      row: payout,
      action: step.action,
      facts: { ...step.facts, createdBy: payout.createdBy, actorId: step.actorId },
      actorId: step.actorId,
      organiserId: payout.organiserId,
      objectKind: 'payout',
      set: step.set,
    });
    Object.assign(payout, step.set);
  }
}
