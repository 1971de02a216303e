import { Injectable } from '@nestjs/common';
import { In, LessThan, Not, type EntityManager } from 'typeorm';
import type { BudgetArticle } from '#contracts';
import type { Kopecks } from '#kernel';
import { databaseTime, Outbox, Transactions, type Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entity.js';
import { Agreements } from '../data/agreements.js';
import { Ledger } from '../data/ledger.js';
import { ReportSpendingEntity } from '../data/report-spending.entity.js';
import { ReportEntity } from '../data/report.entity.js';
import { Reports } from '../data/reports.js';
import { Tranches } from '../data/tranches.js';
import { partsBySource } from '../domain/parts-by-source.js';
import { fail } from '../domain/payouts.errors.js';
import { spendingOverPaid, unknownSources } from '../domain/spending.js';
import { AgreementAccess } from './agreement-access.js';

export interface Spending {
  article: BudgetArticle;
  sourceId: string;
  amountKopecks: Kopecks;
  /** The document that proves it: kind, number, date. */
  document: string;
}

export interface SubmittedReport {
  /** The version that its author has read. */
  version: number;
  text: string;
  results: string[];
  spending: Spending[];
}

/** The grantee reports on the project and on what the money went for. */
@Injectable()
export class SubmitReport {
  constructor(
    private readonly tx: Transactions,
    private readonly agreements: Agreements,
    private readonly access: AgreementAccess,
    private readonly tranches: Tranches,
    private readonly reports: Reports,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws DomainError `payouts.not-found`, `payouts.agreement-not-active`, `payouts.report-changed-meanwhile`,
   *   `payouts.report-out-of-turn`, `payouts.report-incomplete` and `payouts.spending-over-paid` with fields
   */
  async execute(actor: Actor, id: string, submitted: SubmittedReport): Promise<void> {
    const { agreementId } = await this.reports.get(id);
    await this.access.member(actor, await this.agreements.get(agreementId));
    await this.tx.run(async (em) => {
      const agreement = await this.agreements.share(em, agreementId);
      const report = await this.reports.lock(em, id);
      await this.judge(em, agreement, report, submitted);
      await this.keep(em, actor, report, submitted);
      await this.outbox.emit(em, 'report.submitted', { reportId: id });
    });
  }

  private async judge(
    em: EntityManager,
    agreement: AgreementEntity,
    report: ReportEntity,
    { version, spending }: SubmittedReport,
  ): Promise<void> {
    // A suspended agreement takes the reports that it is suspended for.
    if (!['signed', 'running', 'suspended'].includes(agreement.status))
      throw fail('payouts.agreement-not-active');
    if (report.version !== version) throw fail('payouts.report-changed-meanwhile');
    const missing = await em.existsBy(ReportEntity, {
      agreementId: agreement.id,
      ordinal: LessThan(report.ordinal),
      status: Not('accepted'),
    });
    if (missing) throw fail('payouts.report-out-of-turn');
    await this.judgeSpending(em, report, spending);
  }

  private async judgeSpending(
    em: EntityManager,
    { id, agreementId }: ReportEntity,
    spending: Spending[],
  ): Promise<void> {
    const parts = spending.map(({ sourceId, amountKopecks }) => ({ id: sourceId, kopecks: amountKopecks }));
    const sources = new Set((await this.tranches.ofAgreement(agreementId)).map(({ sourceId }) => sourceId));
    const unknown = unknownSources(parts, sources);
    if (unknown.length > 0) throw fail('payouts.report-incomplete', {}, unknown);
    const over = spendingOverPaid(parts, await this.unreported(em, id, agreementId));
    const [first] = over;
    if (first) throw fail('payouts.spending-over-paid', first.params, over);
  }

  /** What was paid and no other report accounts for, by source. */
  private async unreported(
    em: EntityManager,
    reportId: string,
    agreementId: string,
  ): Promise<Map<string, Kopecks>> {
    const others = await em.findBy(ReportEntity, {
      ...{ agreementId, id: Not(reportId) },
      status: In(['submitted', 'accepted']),
    });
    const reported = await em.findBy(ReportSpendingEntity, { reportId: In(others.map(({ id }) => id)) });
    const left = new Map(
      (await this.ledger.ofAgreement(em, agreementId, 'paid')).map(({ id, kopecks }) => [id, kopecks]),
    );
    for (const { id, kopecks } of partsBySource(reported)) left.set(id, (left.get(id) ?? 0n) - kopecks);
    return left;
  }

  private async keep(
    em: EntityManager,
    actor: Actor,
    report: ReportEntity,
    { text, results, spending }: SubmittedReport,
  ): Promise<void> {
    await this.reports.take(em, report, {
      action: 'submit',
      actorId: actor.personId,
      facts: { contentErrors: 0 },
      set: {
        ...{ content: { text, results }, draft: null, version: report.version + 1 },
        ...{ submittedBy: actor.personId, submittedAt: await databaseTime(em) },
      },
    });
    await em.delete(ReportSpendingEntity, { reportId: report.id });
    if (spending.length > 0)
      await em.insert(
        ReportSpendingEntity,
        spending.map((line, position) => ({ ...line, reportId: report.id, position })),
      );
  }
}
