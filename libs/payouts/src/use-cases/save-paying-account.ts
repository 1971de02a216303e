import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { newId } from '#kernel';
import { Audit, Transactions, type Actor } from '#platform';
import { bankColumns } from '../data/bank-details.columns.js';
import { PayingAccountEntity } from '../data/paying-account.entity.js';
import { lockPayingAccount } from '../data/paying-accounts.js';
import { PayoutEntity } from '../data/payout.entity.js';
import { requireBankDetails, type BankDetails } from '../domain/bank-details.js';
import { fail } from '../domain/payouts.errors.js';
import { requireRole } from './payouts.policy.js';

/** Says which account the organiser pays from. */
@Injectable()
export class SavePayingAccount {
  constructor(
    private readonly tx: Transactions,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `payouts.wrong-requisites` with fields, `payouts.payouts-open` */
  async execute(actor: Actor, organiserId: string, details: BankDetails): Promise<PayingAccountEntity> {
    requireRole(actor, organiserId, 'finance-preparer', 'contest-administrator');
    requireBankDetails(details);
    return this.tx.run(async (em) => {
      const known = await lockPayingAccount(em, organiserId);
      if (known && known.account !== details.account) await this.requireNothingOnItsWay(em, organiserId);
      const id = known?.id ?? newId();
      await em.upsert(PayingAccountEntity, { id, organiserId, ...bankColumns(details) }, ['organiserId']);
      await this.audit.record(em, {
        actorId: actor.personId,
        organiserId,
        action: 'paying-account.save',
        objectKind: 'organiser',
        objectId: organiserId,
      });
      return em.findOneByOrFail(PayingAccountEntity, { organiserId });
    });
  }

  /** The statements that settle these payments speak of the account that they left. */
  private async requireNothingOnItsWay(em: EntityManager, organiserId: string): Promise<void> {
    const open = await em.existsBy(PayoutEntity, { organiserId, status: In(['sending', 'sent', 'unknown']) });
    if (open) throw fail('payouts.payouts-open');
  }
}
