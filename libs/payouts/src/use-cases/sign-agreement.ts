import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '#kernel';
import { databaseTime, Outbox, Transactions, type Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entity.js';
import { Agreements } from '../data/agreements.js';
import { contestTime } from '../data/contest-time.js';
import { Ledger } from '../data/ledger.js';
import { Tranches } from '../data/tranches.js';
import { ledgerTransfer } from '../domain/ledger.js';
import { fail } from '../domain/payouts.errors.js';
import { partsBySource } from '../domain/parts-by-source.js';
import { AgreementAccess } from './agreement-access.js';
import { GrantedApplications } from './granted-applications.js';
import { requireRole } from './payouts.policy.js';

/** Signs an agreement for the grantee. The money is promised from here on. */
@Injectable()
export class SignAgreement {
  constructor(
    private readonly tx: Transactions,
    private readonly agreements: Agreements,
    private readonly access: AgreementAccess,
    private readonly granted: GrantedApplications,
    private readonly tranches: Tranches,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The grantee's signatory signs in the product.
   * @throws DomainError `payouts.only-signatory`, `payouts.not-awarded`, `payouts.requisites-invalid`,
   *   `payouts.ledger-over-committed`
   */
  async execute(actor: Actor, id: string): Promise<void> {
    const { member } = await this.access.reader(actor, await this.agreements.get(id));
    if (member?.role !== 'signatory') throw fail('payouts.only-signatory');
    await this.sign(actor, id, null);
  }

  /**
   * The contest's administrator has the signed paper.
   * @param paperSignedOn the day that stands on it, in the contest's zone
   * @throws DomainError `payouts.not-found`, `payouts.paper-from-the-future`, and as above
   */
  async onPaper(actor: Actor, id: string, paperSignedOn: CalendarDate): Promise<void> {
    requireRole(actor, (await this.agreements.get(id)).organiserId, 'contest-administrator');
    const { date: today } = await contestTime(this.tx.manager, id);
    if (paperSignedOn > today)
      throw fail('payouts.paper-from-the-future', {}, [
        { pointer: '/signedOn', code: 'payouts.paper-from-the-future' },
      ]);
    await this.sign(actor, id, paperSignedOn);
  }

  private async sign(actor: Actor, id: string, paperSignedOn: CalendarDate | null): Promise<void> {
    await this.tx.run(async (em) => {
      const agreement = await this.awarded(em, id);
      const actorId = actor.personId;
      const signature = { signedBy: actorId, signedAt: await databaseTime(em), paperSignedOn };
      await this.agreements.take(em, agreement, { action: 'sign', actorId, set: signature });
      await this.agreements.take(em, agreement, { action: 'start', actorId });
      await this.commit(em, agreement);
      await this.tranches.openWhatMay(em, id, actorId);
      await this.outbox.emit(em, 'agreement.signed', { agreementId: id });
    });
  }

  private async awarded(em: EntityManager, id: string): Promise<AgreementEntity> {
    const { applicationId } = await this.agreements.get(id);
    const application = await this.granted.share(em, applicationId);
    const agreement = await this.agreements.lock(em, id);
    const award = application && (await this.granted.awardOf(application)).award;
    if (award?.id !== agreement.awardId) throw fail('payouts.not-awarded');
    return agreement;
  }

  private async commit(em: EntityManager, { id, organiserId }: AgreementEntity): Promise<void> {
    const parts = partsBySource(await this.tranches.ofAgreement(id));
    await this.ledger.record(em, organiserId, ledgerTransfer('commitment', id, id, parts));
  }
}
