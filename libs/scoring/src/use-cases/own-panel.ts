import { Injectable } from '@nestjs/common';
import { scoreSheet } from '#engine';
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
import type { ReviewEntity } from '../data/review.entity.js';
import { panelIsAtWork } from '../domain/panel.status.js';
import { fail } from '../domain/scoring.errors.js';
import { totalOf } from '../domain/total-of.js';
import { OwnReviews } from './own-reviews.js';
import { ReadReviews, type ReviewView } from './read-reviews.js';

export interface OwnPanelView {
  panel: PanelEntity;
  /** The expert's own review. */
  view: ReviewView;
  /** Those of the others. */
  others: (PanelSheet & { total: string | null })[];
  revisions: PanelRevision[];
  messages: PanelMessage[];
  atWork: boolean;
}

/** The newest panel on an application, for an expert whose review of it counts. */
@Injectable()
export class OwnPanel {
  constructor(
    private readonly tx: Transactions,
    private readonly own: OwnReviews,
    private readonly conflicts: OwnConflicts,
    private readonly reviews: ReadReviews,
    private readonly panels: Panels,
  ) {}

  /** @throws DomainError as `member`, `scoring.panel-not-found` */
  async get(actor: Actor, reviewId: string): Promise<OwnPanelView> {
    const { applicationId } = await this.member(actor, reviewId);
    const [panel] = await this.panels.ofApplication(applicationId);
    if (!panel) throw fail('scoring.panel-not-found');
    const em = this.tx.manager;
    const view = await this.reviews.get(actor, reviewId);
    const scoring = scoreSheet(view.rubric, view.sheet.bandId);
    const isHere = ({ panelId }: { panelId: string }): boolean => panelId === panel.id;
    return {
      ...{ panel, view, atWork: panelIsAtWork(panel.status, view.sheet.callStatus) === true },
      others: (await sheetsOfPanel(em, applicationId))
        .filter(({ id }) => id !== reviewId)
        .map((sheet) => ({ ...sheet, total: totalOf(scoring, sheet) })),
      revisions: (await revisionsOfPanels(em, applicationId)).filter(isHere),
      messages: (await messagesOfPanels(em, applicationId)).filter(isHere),
    };
  }

  /**
   * The review that the expert sits in the panel with.
   * @throws DomainError `scoring.not-found`, also for another expert's and across a conflict, `scoring.not-on-panel`
   */
  async member(actor: Actor, reviewId: string): Promise<ReviewEntity> {
    const review = await this.own.get(actor, reviewId);
    await this.conflicts.refuse(actor, review.applicationId);
    if (review.status !== 'submitted') throw fail('scoring.not-on-panel');
    return review;
  }
}
