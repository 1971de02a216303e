import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '#platform';
import { Payouts } from '../data/payouts.js';
import { Tranches } from '../data/tranches.js';
import { requireRole } from './payouts.policy.js';

/** Takes back a payout that has not left yet; the tranche may have another one. */
@Injectable()
export class CancelPayout {
  constructor(
    private readonly tx: Transactions,
    private readonly payouts: Payouts,
    private readonly tranches: Tranches,
  ) {}

  async execute(actor: Actor, id: string, reason: string): Promise<void> {
    requireRole(actor, (await this.payouts.get(id)).organiserId, 'finance-preparer', 'finance-approver');
    await this.tx.run(async (em) => {
      const payout = await this.payouts.lock(em, id);
      const actorId = actor.personId;
      await this.payouts.take(em, payout, { action: 'cancel', actorId, set: { statusReason: reason } });
      await this.tranches.take(em, await this.tranches.get(payout.trancheId), 'stopPayment', actorId);
    });
  }
}
