import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls } from '#calls';
import { newId } from '#kernel';
import { shareCallLock, Transactions, type Actor } from '#platform';
import { OwnConflicts } from '../data/own-conflicts.js';
import type { PanelEntity } from '../data/panel.entity.js';
import { PanelMessageEntity } from '../data/panel-message.entity.js';
import { Panels } from '../data/panels.js';
import { panelIsAtWork } from '../domain/panel.status.js';
import { fail } from '../domain/scoring.errors.js';
import { OwnPanel } from './own-panel.js';
import { mayRunPanel, requireRight } from './scoring.policy.js';

/** What is said in a panel. Experts are known to each other by their aliases. */
@Injectable()
export class TalkInPanel {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly panels: Panels,
    private readonly own: OwnPanel,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError as `OwnPanel.member`, `scoring.panel-not-found`, `scoring.panel-closed`, `scoring.ranking-final` */
  async asExpert(actor: Actor, reviewId: string, body: string): Promise<void> {
    const { applicationId, callId } = await this.own.member(actor, reviewId);
    await this.write(callId, applicationId, { personId: actor.personId, reviewId, body });
  }

  /** @throws DomainError `scoring.not-found`, `scoring.only-supervisors`, `scoring.panel-closed`, `scoring.ranking-final` */
  async asSupervisor(actor: Actor, panelId: string, body: string): Promise<void> {
    const panel = await this.panels.get(panelId);
    requireRight(mayRunPanel(actor, panel));
    await this.conflicts.refuse(actor, panel.applicationId);
    if (panel.status !== 'open') throw fail('scoring.panel-closed');
    const message = { personId: actor.personId, reviewId: null, body };
    await this.write(panel.callId, panel.applicationId, message);
  }

  /** An application has one open panel at most, its newest. */
  private async write(
    callId: string,
    applicationId: string,
    message: Pick<PanelMessageEntity, 'personId' | 'reviewId' | 'body'>,
  ): Promise<void> {
    await this.tx.run(async (em) => {
      await shareCallLock(em, callId);
      const { id: panelId } = await this.atWork(em, callId, applicationId);
      await em.insert(PanelMessageEntity, { ...message, id: newId(), panelId });
    });
  }

  private async atWork(em: EntityManager, callId: string, applicationId: string): Promise<PanelEntity> {
    const panel = await this.panels.shareNewest(em, applicationId);
    const { status } = await this.calls.get(callId);
    const verdict = panelIsAtWork(panel.status, status);
    if (verdict !== true) throw fail(verdict);
    return panel;
  }
}
