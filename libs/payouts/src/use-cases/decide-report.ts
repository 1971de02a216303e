import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { databaseTime, Outbox, Transactions, type Actor } from '#platform';
import { Agreements } from '../data/agreements.js';
import type { ReportEntity } from '../data/report.entity.js';
import { Reports } from '../data/reports.js';
import { Tranches } from '../data/tranches.js';
import { requireRole } from './payouts.policy.js';

/** The curator accepts a report, which opens the next tranche, or returns it with remarks. */
@Injectable()
export class DecideReport {
  constructor(
    private readonly tx: Transactions,
    private readonly agreements: Agreements,
    private readonly reports: Reports,
    private readonly tranches: Tranches,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `payouts.own-report` */
  async accept(actor: Actor, id: string): Promise<void> {
    const { agreementId } = await this.decidable(actor, id);
    await this.tx.run(async (em) => {
      await this.agreements.share(em, agreementId);
      const report = await this.reports.lock(em, id);
      await this.reports.take(em, report, {
        action: 'accept',
        actorId: actor.personId,
        set: await decision(em, actor, null),
      });
      await this.tranches.openWhatMay(em, agreementId, actor.personId);
      await this.outbox.emit(em, 'report.accepted', { reportId: id });
    });
  }

  /** @throws DomainError `payouts.own-report`, `payouts.remarks-needed` */
  async return(actor: Actor, id: string, remarks: string): Promise<void> {
    await this.decidable(actor, id);
    await this.tx.run(async (em) => {
      const report = await this.reports.lock(em, id);
      await this.reports.take(em, report, {
        action: 'return',
        actorId: actor.personId,
        facts: { remarks },
        set: await decision(em, actor, remarks),
      });
      await this.outbox.emit(em, 'report.returned', { reportId: id });
    });
  }

  private async decidable(actor: Actor, id: string): Promise<ReportEntity> {
    const report = await this.reports.get(id);
    requireRole(actor, report.organiserId, 'project-curator', 'contest-administrator');
    return report;
  }
}

const decision = async (
  em: EntityManager,
  actor: Actor,
  remarks: string | null,
): Promise<Partial<ReportEntity>> => ({
  decidedBy: actor.personId,
  decidedAt: await databaseTime(em),
  remarks,
});
