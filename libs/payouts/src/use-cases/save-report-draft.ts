import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { ReportStatus } from '#contracts';
import { Transactions, type Actor } from '#platform';
import { Agreements } from '../data/agreements.js';
import { ReportEntity, type ReportDraft } from '../data/report.entity.js';
import { Reports } from '../data/reports.js';
import { fail } from '../domain/payouts.errors.js';
import { AgreementAccess } from './agreement-access.js';

/** When the grantee still owes the report. */
const WRITABLE: ReportStatus[] = ['awaited', 'returned'];

/** Keeps a report while it is being written, whole. Who saves over a version that they have not read is told so. */
@Injectable()
export class SaveReportDraft {
  constructor(
    private readonly tx: Transactions,
    private readonly agreements: Agreements,
    private readonly access: AgreementAccess,
    private readonly reports: Reports,
  ) {}

  /** @throws DomainError `payouts.not-found`, `payouts.report-changed-meanwhile`, `payouts.report-not-writable` */
  async execute(actor: Actor, id: string, version: number, draft: ReportDraft): Promise<void> {
    const { agreementId } = await this.reports.get(id);
    await this.access.member(actor, await this.agreements.get(agreementId));
    const { affected } = await this.tx.run((em) =>
      em.update(ReportEntity, { id, version, status: In(WRITABLE) }, { draft, version: version + 1 }),
    );
    if (affected !== 0) return;
    const { status } = await this.reports.get(id);
    throw fail(
      WRITABLE.includes(status) ? 'payouts.report-changed-meanwhile' : 'payouts.report-not-writable',
    );
  }
}
