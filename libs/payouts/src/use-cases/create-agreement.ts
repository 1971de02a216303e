import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '#applications';
import type { ApprovedAward } from '#awards';
import { Calls } from '#calls';
import { newId, type CalendarDate } from '#kernel';
import { Audit, hasRole, Outbox, Transactions, type Actor } from '#platform';
import { AgreementEntity } from '../data/agreement.entity.js';
import { Agreements } from '../data/agreements.js';
import { insertSchedule } from '../data/insert-schedule.js';
import { PayeeEntity } from '../data/payee.entity.js';
import { Payees, type PayeeDetails } from '../data/payees.js';
import { requireBankDetails } from '../domain/bank-details.js';
import { unwritableIn } from '../domain/client-bank-exchange/cp1251.js';
import { fail, type PayoutsErrorCode } from '../domain/payouts.errors.js';
import { planTranches, type PlannedTranche } from '../domain/tranche-plan.js';
import { GrantedApplications } from './granted-applications.js';

export interface NewAgreement {
  applicationId: string;
  /** Left out: the application's. */
  number?: string;
  /** Left out: the project's first and last day. */
  startsOn?: CalendarDate;
  endsOn?: CalendarDate;
  /** One of these two. */
  payee?: PayeeDetails;
  payeeId?: string;
}

/** Draws up the agreement on an award: its schedule of tranches by source, and the reports that it awaits. */
@Injectable()
export class CreateAgreement {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly granted: GrantedApplications,
    private readonly agreements: Agreements,
    private readonly payees: Payees,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws DomainError `payouts.unknown-application`, `payouts.not-awarded`, `payouts.results-not-visible`,
   *   `payouts.agreement-exists`, `payouts.agreement-number-taken`, `payouts.wrong-requisites`, `payouts.tranches-…`
   */
  async execute(actor: Actor, wanted: NewAgreement): Promise<AgreementEntity> {
    return this.tx.run(async (em) => {
      const application = await this.application(em, actor, wanted.applicationId);
      const approved = await this.granted.awardOf(application);
      await this.granted.requireVisibleResults(em, application.callId);
      const agreement = await this.insert(em, actor, application, approved, wanted);
      await this.audit.record(em, {
        actorId: actor.personId,
        organiserId: agreement.organiserId,
        action: 'agreement.create',
        objectKind: 'agreement',
        objectId: agreement.id,
        facts: { amountKopecks: agreement.amountKopecks.toString() },
      });
      await this.outbox.emit(em, 'agreement.created', { agreementId: agreement.id });
      return agreement;
    });
  }

  private async application(em: EntityManager, actor: Actor, id: string): Promise<ApplicationEntity> {
    const application = await this.granted.share(em, id);
    if (application && hasRole(actor, application.organiserId, 'finance-preparer', 'contest-administrator'))
      return application;
    throw refused('/applicationId', 'payouts.unknown-application');
  }

  private async insert(
    em: EntityManager,
    actor: Actor,
    application: ApplicationEntity,
    approved: ApprovedAward,
    wanted: NewAgreement,
  ): Promise<AgreementEntity> {
    const { id: applicationId, organiserId, organisationId, callId, content } = application;
    const payee = await this.payee(em, application, wanted);
    const startsOn = wanted.startsOn ?? content.project.startsOn;
    const endsOn = wanted.endsOn ?? content.project.endsOn;
    const amountKopecks = approved.award.amountKopecks ?? 0n;
    const tranches = await this.plan(callId, { startsOn, endsOn, amountKopecks }, approved);
    const id = newId();
    await em.insert(AgreementEntity, {
      ...{ id, applicationId, organiserId, organisationId, callId, startsOn, endsOn, amountKopecks },
      awardId: approved.award.id,
      payeeId: payee.id,
      number: printable(wanted.number ?? application.number ?? ''),
      status: 'draft',
      createdBy: actor.personId,
    });
    await insertSchedule(em, { id, organiserId, endsOn }, tranches);
    return this.agreements.get(id);
  }

  private async payee(
    em: EntityManager,
    { organiserId, organisationId }: ApplicationEntity,
    { payee, payeeId }: NewAgreement,
  ): Promise<PayeeEntity> {
    const owner = { organiserId, organisationId };
    if (payeeId && !payee) {
      const known = await em.findOneBy(PayeeEntity, { id: payeeId, ...owner });
      if (!known) throw refused('/payeeId', 'payouts.unknown-payee');
      return known;
    }
    if (!payee || payeeId) throw refused('/payee', 'payouts.payee-needed');
    requireBankDetails(payee, '/payee');
    return this.payees.enter(em, owner, payee);
  }

  private async plan(
    callId: string,
    { startsOn, endsOn, amountKopecks }: Pick<AgreementEntity, 'startsOn' | 'endsOn' | 'amountKopecks'>,
    { sources }: ApprovedAward,
  ): Promise<PlannedTranche[]> {
    const { trancheShares } = await this.calls.get(callId);
    return planTranches({
      ...{ startsOn, endsOn, shares: trancheShares, awardKopecks: amountKopecks },
      sources: sources.map((source) => ({ id: source.sourceId, kopecks: source.amountKopecks })),
    });
  }
}

/** The number stands in every payment order of the agreement. */
function printable(number: string): string {
  const character = unwritableIn(number);
  if (character === undefined) return number;
  const params = { field: '№', character };
  throw fail('payouts.not-in-cp1251', params, [
    { pointer: '/number', code: 'payouts.not-in-cp1251', params },
  ]);
}

const refused = (pointer: string, code: PayoutsErrorCode) => fail(code, {}, [{ pointer, code }]);
