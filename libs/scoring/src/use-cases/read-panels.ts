import { Injectable } from '@nestjs/common';
import { ApplicationEntity } from '#applications';
import { Calls } from '#calls';
import { scoreSheet, type Rubric } from '#engine';
import { availableActions, type ActionState } from '#kernel';
import { Transactions, type Actor } from '#platform';
import { OwnConflicts } from '../data/own-conflicts.js';
import type { PanelEntity } from '../data/panel.entity.js';
import { Panels } from '../data/panels.js';
import {
  messagesOfPanels,
  revisionsOfPanels,
  sheetsOfPanel,
  type PanelMessage,
  type PanelRevision,
  type PanelSheet,
} from '../data/panels.query.js';
import { reviewedApplications } from '../data/reviewed-applications.query.js';
import { panelChange, type PanelChange } from '../domain/panel-change.js';
import { panelMayOpen, panelStatuses } from '../domain/panel.status.js';
import { fail } from '../domain/scoring.errors.js';
import { totalOf } from '../domain/total-of.js';
import { mayKnowExpert, mayReadPanel, mayRunPanel, requireRight } from './scoring.policy.js';

export interface PanelView {
  panel: PanelEntity;
  revisions: PanelRevision[];
  messages: PanelMessage[];
  actions: ActionState[];
}

export interface ApplicationPanels {
  application: ApplicationEntity;
  rubric: Rubric;
  /** Who talks, or would. */
  sheets: (PanelSheet & { total: string | null })[];
  /** Supervisors and auditors know the experts; the council reads aliases. */
  namesExperts: boolean;
  change: PanelChange | null;
  /** The newest first. */
  panels: PanelView[];
  /** Whether another may be opened. Empty for those who open none. */
  actions: ActionState[];
}

/** The panels on an application for those who watch over its reviews, and for the council. */
@Injectable()
export class ReadPanels {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly panels: Panels,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.not-found`, `scoring.not-for-your-role` */
  async ofApplication(actor: Actor, applicationId: string): Promise<ApplicationPanels> {
    const em = this.tx.manager;
    const application = await em.findOneBy(ApplicationEntity, { id: applicationId });
    if (!application) throw fail('scoring.not-found');
    requireRight(mayReadPanel(actor, application));
    await this.conflicts.refuse(actor, applicationId);
    const call = await this.calls.get(application.callId);
    const rubric = await this.calls.rubricOf(call.id);
    const scoring = scoreSheet(rubric, application.bandId ?? '');
    const [sheets, panels, revisions, messages, reviewed] = [
      await sheetsOfPanel(em, applicationId),
      await this.panels.ofApplication(applicationId),
      await revisionsOfPanels(em, applicationId),
      await messagesOfPanels(em, applicationId),
      await reviewedApplications(em, call.id, [applicationId]),
    ];
    const runs = mayRunPanel(actor, application) === true;
    return {
      ...{ application, rubric, namesExperts: mayKnowExpert(actor, application) },
      sheets: sheets.map((sheet) => ({ ...sheet, total: totalOf(scoring, sheet) })),
      change: panelChange(call, scoring, reviewed[0]?.reviews ?? [], revisions),
      panels: panels.map((panel) => ({
        panel,
        revisions: revisions.filter(({ panelId }) => panelId === panel.id),
        messages: messages.filter(({ panelId }) => panelId === panel.id),
        actions: runs ? availableActions(panelStatuses, panel.status, {}) : [],
      })),
      actions: runs ? [opening(panels, panelMayOpen(call.status, sheets.length))] : [],
    };
  }
}

function opening(panels: readonly PanelEntity[], verdict: ReturnType<typeof panelMayOpen>): ActionState {
  const reason = panels.some(({ status }) => status === 'open') ? 'scoring.panel-exists' : verdict;
  return reason === true ? { action: 'open', available: true } : { action: 'open', available: false, reason };
}
