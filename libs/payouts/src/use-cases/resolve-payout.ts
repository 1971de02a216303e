import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions, type Actor } from '#platform';
import { contestTime } from '../data/contest-time.js';
import type { PayoutEntity } from '../data/payout.entity.js';
import { Payouts } from '../data/payouts.js';
import { Tranches } from '../data/tranches.js';
import { requireRole } from './payouts.policy.js';
import { SettlePayout } from './settle-payout.js';

export const PAYOUT_OUTCOMES = ['confirmed', 'rejected', 'unknown'] as const;

export interface Resolution {
  outcome: (typeof PAYOUT_OUTCOMES)[number];
  reason: string;
}

/** A person says what became of a payment that the bank's statement does not explain. */
@Injectable()
export class ResolvePayout {
  constructor(
    private readonly tx: Transactions,
    private readonly payouts: Payouts,
    private readonly tranches: Tranches,
    private readonly settle: SettlePayout,
  ) {}

  /** @throws DomainError `payouts.same-person` when the preparer declares an unknown payment unpaid */
  async execute(actor: Actor, id: string, { outcome, reason }: Resolution): Promise<void> {
    requireRole(actor, (await this.payouts.get(id)).organiserId, 'finance-approver');
    await this.tx.run(async (em) => {
      const payout = await this.payouts.lock(em, id);
      if (outcome === 'confirmed') await this.confirm(em, actor, payout, reason);
      else if (outcome === 'rejected') await this.reject(em, actor, payout, reason);
      else
        await this.payouts.take(em, payout, {
          action: 'loseTrack',
          actorId: actor.personId,
          set: { statusReason: reason },
        });
    });
  }

  private async confirm(
    em: EntityManager,
    actor: Actor,
    payout: PayoutEntity,
    statusReason: string,
  ): Promise<void> {
    const { agreementId } = await this.tranches.get(payout.trancheId);
    const { date: settledOn } = await contestTime(em, agreementId);
    const actorId = actor.personId;
    await this.settle.confirm(em, payout, { evidence: 'person', actorId, settledOn, statusReason });
  }

  private async reject(
    em: EntityManager,
    { personId: actorId }: Actor,
    payout: PayoutEntity,
    statusReason: string,
  ): Promise<void> {
    const action = payout.status === 'unknown' ? 'declareUnpaid' : 'reject';
    await this.payouts.take(em, payout, { action, actorId, set: { statusReason } });
    await this.tranches.take(em, await this.tranches.get(payout.trancheId), 'stopPayment', actorId);
  }
}
