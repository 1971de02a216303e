import { Injectable } from '@nestjs/common';
import { availableActions, type ActionState } from '#kernel';
import { hasRole, type Actor } from '#platform';
import { Agreements } from '../data/agreements.js';
import type { ReportSpendingEntity } from '../data/report-spending.entity.js';
import type { ReportDraft, ReportEntity } from '../data/report.entity.js';
import { Reports } from '../data/reports.js';
import { reportStatuses, type ReportAction } from '../domain/report.status.js';
import { AgreementAccess } from './agreement-access.js';

export interface ReportView {
  report: ReportEntity;
  lateDays: number;
  spending: ReportSpendingEntity[];
  actions: ActionState[];
  /** The grantee's alone. */
  draft: ReportDraft | null;
}

/** What a person brings along with the action is not there yet, so here it stands for itself. */
const AS_IF_FILLED_IN = { contentErrors: 0, remarks: '…' };

/** A report for the grantee and for the staff. */
@Injectable()
export class ReadReport {
  constructor(
    private readonly agreements: Agreements,
    private readonly access: AgreementAccess,
    private readonly reports: Reports,
  ) {}

  /** @throws DomainError `payouts.not-found` */
  async get(actor: Actor, id: string): Promise<ReportView> {
    const report = await this.reports.get(id);
    const { member } = await this.access.reader(actor, await this.agreements.get(report.agreementId));
    const mine: ReportAction[] = member ? ['submit'] : [];
    if (hasRole(actor, report.organiserId, 'project-curator', 'contest-administrator'))
      mine.push('accept', 'return');
    const facts = { ...AS_IF_FILLED_IN, submittedBy: report.submittedBy, actorId: actor.personId };
    return {
      report,
      lateDays: await this.reports.lateDays(report),
      spending: await this.reports.spendingOf(id),
      draft: member ? report.draft : null,
      actions: availableActions(reportStatuses, report.status, facts).filter(({ action }) =>
        mine.includes(action),
      ),
    };
  }
}
