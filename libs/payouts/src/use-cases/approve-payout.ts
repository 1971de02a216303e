import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { databaseTime, Transactions, type Actor } from '#platform';
import { Agreements } from '../data/agreements.js';
import { Payees } from '../data/payees.js';
import type { PayoutEntity } from '../data/payout.entity.js';
import { Payouts } from '../data/payouts.js';
import { Tranches } from '../data/tranches.js';
import { checkRequisites, requisitesHash } from '../domain/requisites.js';
import { requireRole } from './payouts.policy.js';

/** The second pair of eyes. The approval stands for these requisites and this amount, and for nothing else. */
@Injectable()
export class ApprovePayout {
  constructor(
    private readonly tx: Transactions,
    private readonly agreements: Agreements,
    private readonly payees: Payees,
    private readonly tranches: Tranches,
    private readonly payouts: Payouts,
  ) {}

  /** @throws DomainError `payouts.same-person`, `payouts.requisites-invalid`, `payouts.agreement-not-active` */
  async execute(actor: Actor, id: string): Promise<void> {
    const known = await this.payouts.get(id);
    requireRole(actor, known.organiserId, 'finance-approver');
    await this.tx.run((em) => this.approve(em, actor, known));
  }

  private async approve(
    em: EntityManager,
    actor: Actor,
    { id, trancheId, payeeId }: PayoutEntity,
  ): Promise<void> {
    const { agreementId } = await this.tranches.get(trancheId);
    const agreement = await this.agreements.share(em, agreementId);
    const payee = (await this.payees.share(em, [payeeId])).get(payeeId);
    const payout = await this.payouts.get(id);
    await this.payouts.take(em, payout, {
      action: 'approve',
      actorId: actor.personId,
      facts: {
        agreementStatus: agreement.status,
        requisitesValid: payee !== undefined && checkRequisites(payee).errors.length === 0,
      },
      set: {
        approvedBy: actor.personId,
        approvedAt: await databaseTime(em),
        approvedDigest: payee && requisitesHash(payeeId, payee, payout.amountKopecks),
      },
    });
  }
}
