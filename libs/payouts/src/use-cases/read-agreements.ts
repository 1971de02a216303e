import { Injectable } from '@nestjs/common';
import { Brackets, In } from 'typeorm';
import type { AgreementStatus } from '#contracts';
import { Memberships, OrganisationEntity, type OrganisationMemberEntity } from '#identity';
import { availableActions, type ActionState } from '#kernel';
import {
  decodeCursor,
  hasRole,
  organisersOf,
  pageOf,
  Transactions,
  type Actor,
  type PageQuery,
} from '#platform';
import { agreementFacts } from '../data/agreement-facts.js';
import { AgreementEntity } from '../data/agreement.entity.js';
import { Agreements } from '../data/agreements.js';
import { byId } from '../data/by-id.js';
import { PayeeEntity } from '../data/payee.entity.js';
import { ReportEntity } from '../data/report.entity.js';
import { Reports } from '../data/reports.js';
import { Tranches } from '../data/tranches.js';
import { agreementStatuses, type AgreementAction } from '../domain/agreement.status.js';
import { AgreementAccess } from './agreement-access.js';
import { AGREEMENT_READERS, PAYMENT_STOPPERS } from './payouts.policy.js';
import { trancheViews, type TrancheView } from './tranche-views.js';

export interface ListedAgreement {
  agreement: AgreementEntity;
  organisation: OrganisationEntity;
}

export interface AgreementView extends ListedAgreement {
  payee: PayeeEntity;
  tranches: TrancheView[];
  reports: ReportEntity[];
  actions: ActionState[];
}

export interface AgreementFilter {
  callId?: string;
  status?: AgreementStatus;
}

const ADMINISTRATOR_ACTIONS: readonly AgreementAction[] = ['sign', 'resume', 'complete', 'terminate'];

/** Agreements as people may see them: their own organisation's, or those of the organiser they work for. */
@Injectable()
export class ReadAgreements {
  constructor(
    private readonly tx: Transactions,
    private readonly agreements: Agreements,
    private readonly access: AgreementAccess,
    private readonly memberships: Memberships,
    private readonly tranches: Tranches,
    private readonly reports: Reports,
  ) {}

  /** @throws DomainError `payouts.not-found` */
  async get(actor: Actor, id: string): Promise<AgreementView> {
    const agreement = await this.agreements.get(id);
    const { member } = await this.access.reader(actor, agreement);
    const em = this.tx.manager;
    return {
      agreement,
      organisation: await em.findOneByOrFail(OrganisationEntity, { id: agreement.organisationId }),
      payee: await em.findOneByOrFail(PayeeEntity, { id: agreement.payeeId }),
      tranches: await trancheViews(em, actor, await this.tranches.ofAgreement(id)),
      reports: await this.reports.ofAgreement(id),
      actions: await this.actions(actor, agreement, member),
    };
  }

  /** Newest first. */
  async list(
    actor: Actor,
    page: PageQuery & AgreementFilter,
  ): Promise<{ items: ListedAgreement[]; nextCursor: string | null }> {
    const members = await this.memberships.organisationsOf(actor.personId);
    const query = this.tx.manager
      .createQueryBuilder(AgreementEntity, 'g')
      .where(
        new Brackets((either) =>
          either
            .where('g.organisation_id = ANY(:organisations)', {
              organisations: members.map((member) => member.organisationId),
            })
            .orWhere('g.organiser_id = ANY(:organisers)', {
              organisers: organisersOf(actor, ...AGREEMENT_READERS),
            }),
        ),
      )
      .orderBy('g.created_at', 'DESC')
      .addOrderBy('g.id')
      .take(page.limit + 1);
    if (page.callId) query.andWhere('g.call_id = :callId', { callId: page.callId });
    if (page.status) query.andWhere('g.status = :status', { status: page.status });
    const after = decodeCursor(page.cursor);
    if (after) query.andWhere('(g.created_at < :key OR (g.created_at = :key AND g.id > :id))', after);
    const { items, nextCursor } = pageOf(await query.getMany(), page.limit, (g) => ({
      key: g.createdAt.toISOString(),
      id: g.id,
    }));
    return { items: await this.withGrantees(items), nextCursor };
  }

  private async withGrantees(agreements: readonly AgreementEntity[]): Promise<ListedAgreement[]> {
    const organisations = await byId(
      this.tx.manager.findBy(OrganisationEntity, { id: In(agreements.map((g) => g.organisationId)) }),
    );
    return agreements.flatMap((agreement) => {
      const organisation = organisations.get(agreement.organisationId);
      return organisation ? [{ agreement, organisation }] : [];
    });
  }

  private async actions(
    actor: Actor,
    agreement: AgreementEntity,
    member: OrganisationMemberEntity | null,
  ): Promise<ActionState[]> {
    const mine: AgreementAction[] = member?.role === 'signatory' ? ['sign'] : [];
    if (hasRole(actor, agreement.organiserId, 'contest-administrator')) mine.push(...ADMINISTRATOR_ACTIONS);
    if (hasRole(actor, agreement.organiserId, ...PAYMENT_STOPPERS)) mine.push('suspend');
    if (mine.length === 0) return [];
    const facts = await agreementFacts(this.tx.manager, agreement);
    return availableActions(agreementStatuses, agreement.status, facts).filter(({ action }) =>
      mine.includes(action),
    );
  }
}
