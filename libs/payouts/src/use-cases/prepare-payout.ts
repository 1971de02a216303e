import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Audit, Transactions, type Actor } from '#platform';
import { Agreements } from '../data/agreements.js';
import { PayoutEntity } from '../data/payout.entity.js';
import { Payouts } from '../data/payouts.js';
import { Tranches } from '../data/tranches.js';
import { payoutReference } from '../domain/payout-reference.js';
import { requireRole } from './payouts.policy.js';

/** Draws up the payout of a tranche that waits for nothing more. */
@Injectable()
export class PreparePayout {
  constructor(
    private readonly tx: Transactions,
    private readonly agreements: Agreements,
    private readonly tranches: Tranches,
    private readonly payouts: Payouts,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws DomainError what the tranche waits for, `payouts.agreement-not-active`, `kernel.wrong-status` and
   *   `payouts.tranche-has-payout` when there is a payout already
   */
  async execute(actor: Actor, trancheId: string): Promise<PayoutEntity> {
    const { organiserId, agreementId } = await this.tranches.get(trancheId);
    requireRole(actor, organiserId, 'finance-preparer');
    return this.tx.run(async (em) => {
      const { payeeId } = await this.agreements.share(em, agreementId);
      const tranche = await this.tranches.get(trancheId);
      // Its day may have come a moment ago, before the schedule has noticed; otherwise this says what is missing.
      if (tranche.status === 'planned') await this.tranches.take(em, tranche, 'open', actor.personId);
      await this.tranches.take(em, tranche, 'startPayment', actor.personId);
      const id = newId();
      await em.insert(PayoutEntity, {
        ...{ id, trancheId, organiserId, payeeId, amountKopecks: tranche.amountKopecks },
        ...{ status: 'draft', reference: payoutReference(id), createdBy: actor.personId },
      });
      await this.audit.record(em, {
        ...{ actorId: actor.personId, organiserId, action: 'payout.prepare' },
        ...{ objectKind: 'payout', objectId: id, facts: { trancheId } },
      });
      return this.payouts.get(id);
    });
  }
}
