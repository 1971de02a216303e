import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Statuses, Transactions } from '#platform';
import { fail } from '../domain/payouts.errors.js';
import { reportStatuses, type ReportAction, type ReportFacts } from '../domain/report.status.js';
import { ReportSpendingEntity } from './report-spending.entity.js';
import { ReportEntity } from './report.entity.js';

export interface ReportStep {
  action: ReportAction;
  facts?: Omit<ReportFacts, 'submittedBy' | 'actorId'>;
  actorId: string;
  set: Partial<ReportEntity>;
}

/** Reports, and the only way to change a report's status. */
@Injectable()
export class Reports {
  constructor(
    private readonly tx: Transactions,
    private readonly statuses: Statuses,
  ) {}

  /** @throws DomainError `payouts.not-found` */
  async get(id: string): Promise<ReportEntity> {
    const report = await this.tx.manager.findOneBy(ReportEntity, { id });
    if (!report) throw fail('payouts.not-found');
    return report;
  }

  /** The report as it is now, kept for this transaction alone. */
  lock(em: EntityManager, id: string): Promise<ReportEntity> {
    return em.findOneOrFail(ReportEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  ofAgreement(agreementId: string): Promise<ReportEntity[]> {
    return this.tx.manager.find(ReportEntity, { where: { agreementId }, order: { ordinal: 'ASC' } });
  }

  /** By how many days a report is late in the contest's zone; 0 while it is not, or once it was sent. */
  async lateDays({ id, status }: ReportEntity): Promise<number> {
    if (status !== 'awaited' && status !== 'returned') return 0;
    const [late] = await this.tx.manager.query<[{ days: number }]>(
      `SELECT greatest((clock_timestamp() AT TIME ZONE c.time_zone)::date - r.due_on, 0) AS days
         FROM report r JOIN agreement g ON g.id = r.agreement_id JOIN call c ON c.id = g.call_id WHERE r.id = $1`,
      [id],
    );
    return late.days;
  }

  spendingOf(reportId: string): Promise<ReportSpendingEntity[]> {
    return this.tx.manager.find(ReportSpendingEntity, { where: { reportId }, order: { position: 'ASC' } });
  }

  /** Takes a step of the report's way; the given row gets the new status. */
  async take(em: EntityManager, report: ReportEntity, step: ReportStep): Promise<void> {
    report.status = await this.statuses.change(em, {
      table: reportStatuses,
      entity: ReportEntity,
      row: report,
      action: step.action,
      facts: { ...step.facts, submittedBy: report.submittedBy, actorId: step.actorId },
      actorId: step.actorId,
      organiserId: report.organiserId,
      objectKind: 'report',
      set: step.set,
    });
    Object.assign(report, step.set);
  }
}
