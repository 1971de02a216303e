import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '#platform';
import { PaymentBatchEntity } from '../data/payment-batch.entity.js';
import { PayoutEntity } from '../data/payout.entity.js';
import { Payouts } from '../data/payouts.js';
import { fail } from '../domain/payouts.errors.js';
import { requireRole } from './payouts.policy.js';

/**
 * Gives the preparer a file of payment orders, always the same bytes. Its payouts count as sent from the first
 * time on; so an export that was cut off before is finished by asking for its file again.
 */
@Injectable()
export class HandOutPaymentBatch {
  constructor(
    private readonly tx: Transactions,
    private readonly payouts: Payouts,
  ) {}

  /** @throws DomainError `payouts.not-found` */
  async execute(actor: Actor, id: string): Promise<PaymentBatchEntity> {
    const batch = await this.tx.manager.findOneBy(PaymentBatchEntity, { id });
    if (!batch) throw fail('payouts.not-found');
    requireRole(actor, batch.organiserId, 'finance-preparer');
    await this.tx.run(async (em) => {
      const sending = await em.find(PayoutEntity, {
        where: { batchId: id, status: 'sending' },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      for (const payout of sending)
        await this.payouts.take(em, payout, { action: 'markSent', actorId: actor.personId });
    });
    return batch;
  }
}
