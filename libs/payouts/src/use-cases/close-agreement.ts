import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Transactions, type Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entity.js';
import { Agreements } from '../data/agreements.js';
import { Ledger } from '../data/ledger.js';
import { PayoutEntity } from '../data/payout.entity.js';
import { Payouts } from '../data/payouts.js';
import { Tranches } from '../data/tranches.js';
import { ledgerTransfer } from '../domain/ledger.js';
import { requireRole } from './payouts.policy.js';

/** Ends an agreement. What was promised and not paid is free again for the next in line. */
@Injectable()
export class CloseAgreement {
  constructor(
    private readonly tx: Transactions,
    private readonly agreements: Agreements,
    private readonly tranches: Tranches,
    private readonly payouts: Payouts,
    private readonly ledger: Ledger,
  ) {}

  /** @throws DomainError `payouts.final-report-not-accepted`, `payouts.payouts-open` */
  async complete(actor: Actor, id: string, reason: string | null): Promise<void> {
    await this.close(actor, id, 'complete', reason);
  }

  /** @throws DomainError `payouts.payouts-open` */
  async terminate(actor: Actor, id: string, reason: string): Promise<void> {
    await this.close(actor, id, 'terminate', reason);
  }

  private async close(
    actor: Actor,
    id: string,
    action: 'complete' | 'terminate',
    statusReason: string | null,
  ): Promise<void> {
    requireRole(actor, (await this.agreements.get(id)).organiserId, 'contest-administrator');
    await this.tx.run(async (em) => {
      const agreement = await this.agreements.lock(em, id);
      await this.agreements.take(em, agreement, { action, actorId: actor.personId, set: { statusReason } });
      await this.dropDrafts(em, id, actor.personId);
      for (const tranche of await this.tranches.ofAgreement(id, 'planned', 'ready', 'suspended'))
        await this.tranches.take(em, tranche, 'cancel', actor.personId);
      await this.release(em, agreement);
    });
  }

  /** Money that is on its way has kept the agreement from its end; drafts have not. */
  private async dropDrafts(em: EntityManager, agreementId: string, actorId: string): Promise<void> {
    const tranches = await this.tranches.ofAgreement(agreementId, 'in-payment');
    const drafts = await em.findBy(PayoutEntity, {
      trancheId: In(tranches.map(({ id }) => id)),
      status: 'draft',
    });
    for (const payout of drafts) await this.payouts.take(em, payout, { action: 'cancel', actorId });
    for (const tranche of tranches) await this.tranches.take(em, tranche, 'stopPayment', actorId);
  }

  private async release(em: EntityManager, { id, organiserId }: AgreementEntity): Promise<void> {
    const parts = await this.ledger.ofAgreement(em, id, 'committed');
    if (parts.length > 0) await this.ledger.record(em, organiserId, ledgerTransfer('release', id, id, parts));
  }
}
