import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LedgerTransferKind } from '#contracts';
import { Outbox } from '#platform';
import { Agreements } from '../data/agreements.js';
import { Ledger } from '../data/ledger.js';
import type { PayoutEntity } from '../data/payout.entity.js';
import { Payouts } from '../data/payouts.js';
import type { TrancheEntity } from '../data/tranche.entity.js';
import { Tranches } from '../data/tranches.js';
import type { CalendarDate } from '#kernel';
import { ledgerTransfer } from '../domain/ledger.js';
import type { PayoutFacts } from '../domain/payout.status.js';

/** What is known about a payment, and how. */
export interface Settlement {
  evidence: NonNullable<PayoutFacts['evidence']>;
  /** Null when the program acts by itself. */
  actorId: string | null;
  /** The day the bank booked it. */
  settledOn: CalendarDate;
  statusReason?: string;
}

/** What follows from the end of a payment: for its tranche, for the ledger, for those who are told. */
@Injectable()
export class SettlePayout {
  constructor(
    private readonly agreements: Agreements,
    private readonly payouts: Payouts,
    private readonly tranches: Tranches,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** The money has reached the payee. @param payout locked by the caller */
  async confirm(em: EntityManager, payout: PayoutEntity, settlement: Settlement): Promise<void> {
    const { evidence, actorId, ...set } = settlement;
    await this.payouts.take(em, payout, { action: 'confirm', facts: { evidence }, actorId, set });
    const tranche = await this.tranches.get(payout.trancheId);
    await this.tranches.take(em, tranche, 'settle', actorId);
    await this.move(em, 'payment', payout, tranche);
    await this.outbox.emit(em, 'payout.confirmed', { payoutId: payout.id });
  }

  /** The bank has sent the money back, so the promise stands again. @param payout locked by the caller */
  async takeBack(em: EntityManager, payout: PayoutEntity, settlement: Settlement): Promise<void> {
    const { evidence, actorId, ...set } = settlement;
    const tranche = await this.tranches.get(payout.trancheId);
    const agreement = await this.agreements.share(em, tranche.agreementId);
    await this.payouts.take(em, payout, { action: 'return', facts: { evidence }, actorId, set });
    await this.tranches.take(em, tranche, 'reverse', actorId);
    await this.move(em, 'return', payout, tranche);
    if (agreement.status === 'completed' || agreement.status === 'terminated')
      await this.giveUp(em, payout, tranche, actorId);
    await this.outbox.emit(em, 'payout.returned', { payoutId: payout.id });
  }

  /** Nobody is paid under an agreement that has ended: what comes back late is free at once. */
  private async giveUp(
    em: EntityManager,
    payout: PayoutEntity,
    tranche: TrancheEntity,
    actorId: string | null,
  ): Promise<void> {
    await this.tranches.take(em, tranche, 'cancel', actorId);
    await this.move(em, 'release', payout, tranche);
  }

  private move(
    em: EntityManager,
    kind: Extract<LedgerTransferKind, 'payment' | 'return' | 'release'>,
    { id, organiserId }: PayoutEntity,
    { agreementId, sourceId, amountKopecks }: TrancheEntity,
  ): Promise<void> {
    const parts = [{ id: sourceId, kopecks: amountKopecks }];
    return this.ledger.record(em, organiserId, ledgerTransfer(kind, id, agreementId, parts));
  }
}
