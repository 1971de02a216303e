import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Statuses, Transactions } from '#platform';
import { agreementStatuses, type AgreementAction } from '../domain/agreement.status.js';
import { fail } from '../domain/payouts.errors.js';
import { agreementFacts } from './agreement-facts.js';
import { AgreementEntity } from './agreement.entity.js';

export interface AgreementStep {
  action: AgreementAction;
  actorId: string;
  set?: Partial<AgreementEntity>;
}

/**
 * Agreements, and the only way to change an agreement's status. Locks are taken in one order everywhere: paying
 * account, agreement, payee, payout, tranche, ledger accounts.
 */
@Injectable()
export class Agreements {
  constructor(
    private readonly tx: Transactions,
    private readonly statuses: Statuses,
  ) {}

  /** @throws DomainError `payouts.not-found` */
  async get(id: string): Promise<AgreementEntity> {
    const agreement = await this.tx.manager.findOneBy(AgreementEntity, { id });
    if (!agreement) throw fail('payouts.not-found');
    return agreement;
  }

  /** The agreement as it is now, kept for this transaction alone. */
  lock(em: EntityManager, id: string): Promise<AgreementEntity> {
    return em.findOneOrFail(AgreementEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The agreement as it is now; its status stays until this transaction ends. */
  share(em: EntityManager, id: string): Promise<AgreementEntity> {
    return em.findOneOrFail(AgreementEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /** Takes a step of the agreement's way; the given row gets the new status. */
  async take(em: EntityManager, agreement: AgreementEntity, step: AgreementStep): Promise<void> {
    const set = { ...step.set, version: agreement.version + 1 };
    agreement.status = await this.statuses.change(em, {
      table: agreementStatuses,
      entity: AgreementEntity,
      row: agreement,
      action: step.action,
      facts: await agreementFacts(em, agreement),
      actorId: step.actorId,
      organiserId: agreement.organiserId,
      objectKind: 'agreement',
      set,
    });
    Object.assign(agreement, set);
  }
}
