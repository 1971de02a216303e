import { Injectable } from '@nestjs/common';
import { ApplicationEntity } from '#applications';
import { Calls } from '#calls';
import { newId } from '#kernel';
import { Audit, Outbox, shareCallLock, Transactions, type Actor } from '#platform';
import { OwnConflicts } from '../data/own-conflicts.js';
import { PanelEntity } from '../data/panel.entity.js';
import { Panels } from '../data/panels.js';
import { sheetsOfPanel } from '../data/panels.query.js';
import { panelMayOpen, panelStatuses } from '../domain/panel.status.js';
import { RANKED_STATUSES } from '../domain/round.js';
import { fail } from '../domain/scoring.errors.js';
import { mayRunPanel, requireRight } from './scoring.policy.js';

/**
 * A panel from its opening to its conclusion, for those who supervise the experts. One is wanted where reviews
 * diverge still with a third one, and may be held on any application as long as its score may change.
 */
@Injectable()
export class RunPanel {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly panels: Panels,
    private readonly conflicts: OwnConflicts,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param question what the experts are to talk over
   * @returns the panel's id
   * @throws DomainError `scoring.ranking-final`, `scoring.panel-few-reviews`, `scoring.application-not-admitted`,
   *   `scoring.panel-exists` (also for the second of two)
   */
  async open(actor: Actor, applicationId: string, question: string): Promise<string> {
    const { personId: openedBy } = actor;
    const application = await this.tx.manager.findOneBy(ApplicationEntity, { id: applicationId });
    if (!application) throw fail('scoring.not-found');
    const { callId, organiserId } = application;
    requireRight(mayRunPanel(actor, application));
    await this.conflicts.refuse(actor, applicationId);
    return this.tx.run(async (em) => {
      await shareCallLock(em, callId);
      const { status: callStatus } = await this.calls.get(callId);
      if (!RANKED_STATUSES.includes(application.status)) throw fail('scoring.application-not-admitted');
      const verdict = panelMayOpen(callStatus, (await sheetsOfPanel(em, applicationId)).length);
      if (verdict !== true) throw fail(verdict);
      const [id, status] = [newId(), panelStatuses.initial];
      await em.insert(PanelEntity, { id, applicationId, callId, organiserId, status, question, openedBy });
      await this.audit.record(em, {
        ...{ actorId: openedBy, organiserId, action: 'panel.open', objectKind: 'panel', objectId: id },
        ...{ toStatus: status, facts: { applicationId } },
      });
      await this.outbox.emit(em, 'panel.opened', { panelId: id });
      return id;
    });
  }

  /** Ends it on record. @param conclusion what came of it */
  async close(actor: Actor, id: string, conclusion: string): Promise<void> {
    const { applicationId, callId } = await this.readable(actor, id);
    await this.tx.run(async (em) => {
      const closedAt = await shareCallLock(em, callId);
      await this.panels.take(em, await this.panels.get(id), {
        ...{ action: 'close', actorId: actor.personId },
        ...{ set: { conclusion, closedAt }, auditFacts: { applicationId } },
      });
      await this.outbox.emit(em, 'panel.closed', { panelId: id });
    });
  }

  private async readable(actor: Actor, id: string): Promise<PanelEntity> {
    const panel = await this.panels.get(id);
    requireRight(mayRunPanel(actor, panel));
    await this.conflicts.refuse(actor, panel.applicationId);
    return panel;
  }
}
