import { Injectable } from '@nestjs/common';
import { Outbox, Transactions, type Actor } from '#platform';
import { Agreements } from '../data/agreements.js';
import { Tranches } from '../data/tranches.js';
import { PAYMENT_STOPPERS, requireRole } from './payouts.policy.js';

/** Stops the payments of an agreement, and lets them go on. */
@Injectable()
export class PauseAgreement {
  constructor(
    private readonly tx: Transactions,
    private readonly agreements: Agreements,
    private readonly tranches: Tranches,
    private readonly outbox: Outbox,
  ) {}

  async suspend(actor: Actor, id: string, reason: string): Promise<void> {
    requireRole(actor, (await this.agreements.get(id)).organiserId, ...PAYMENT_STOPPERS);
    await this.change(actor, id, 'suspend', reason);
  }

  /** @throws DomainError `payouts.reports-overdue` */
  async resume(actor: Actor, id: string, reason: string): Promise<void> {
    requireRole(actor, (await this.agreements.get(id)).organiserId, 'contest-administrator');
    await this.change(actor, id, 'resume', reason);
  }

  private async change(
    actor: Actor,
    id: string,
    action: 'suspend' | 'resume',
    reason: string,
  ): Promise<void> {
    await this.tx.run(async (em) => {
      const agreement = await this.agreements.lock(em, id);
      const actorId = actor.personId;
      await this.agreements.take(em, agreement, { action, actorId, set: { statusReason: reason } });
      const concerned = action === 'suspend' ? (['planned', 'ready'] as const) : (['suspended'] as const);
      for (const tranche of await this.tranches.ofAgreement(id, ...concerned))
        await this.tranches.take(em, tranche, action, actorId);
      await this.tranches.openWhatMay(em, id, actorId);
      const topic = action === 'suspend' ? 'agreement.suspended' : 'agreement.resumed';
      await this.outbox.emit(em, topic, { agreementId: id });
    });
  }
}
