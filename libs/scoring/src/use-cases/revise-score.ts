import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApplicationEntity } from '#applications';
import { Calls } from '#calls';
import { newId } from '#kernel';
import { Audit, type Actor } from '#platform';
import type { PanelEntity } from '../data/panel.entity.js';
import { PanelRevisionEntity } from '../data/panel-revision.entity.js';
import { Panels } from '../data/panels.js';
import { ReviewScoreEntity } from '../data/review-score.entity.js';
import { ReviewEntity } from '../data/review.entity.js';
import { Reviews } from '../data/reviews.js';
import { panelIsAtWork } from '../domain/panel.status.js';
import { checkRevision, type WantedScore } from '../domain/revised-score.js';
import { fail } from '../domain/scoring.errors.js';
import { OwnPanel } from './own-panel.js';
import { ReviewStep, type HeldReview } from './review-step.js';

export interface ScoreRevision extends WantedScore {
  /** The version that the expert has read. */
  version: number;
}

/** An expert in a panel gives another score for one criterion of the own review. What stood before stays on record. */
@Injectable()
export class ReviseScore {
  constructor(
    private readonly calls: Calls,
    private readonly reviews: Reviews,
    private readonly panels: Panels,
    private readonly own: OwnPanel,
    private readonly step: ReviewStep,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws DomainError as `OwnPanel.member`, `scoring.panel-not-found`, `scoring.panel-closed`,
   *   `scoring.ranking-final`, `scoring.changed-meanwhile`, `scoring.wrong-revision` with fields
   */
  async execute(actor: Actor, reviewId: string, { version, ...wanted }: ScoreRevision): Promise<void> {
    await this.step.run(await this.own.member(actor, reviewId), async (held) => {
      const { em, review } = held;
      if (review.status !== 'submitted') throw fail('scoring.not-on-panel');
      const panel = await this.atWork(held);
      if (review.version !== version) throw fail('scoring.changed-meanwhile');
      const before = await this.before(em, review, wanted);
      await this.keep(held, panel, before, wanted);
      await this.audit.record(em, {
        ...{ actorId: actor.personId, organiserId: review.organiserId, action: 'panel.revise' },
        ...{ objectKind: 'panel', objectId: panel.id },
        facts: { reviewId, criterionId: wanted.criterionId },
      });
      await this.step.tellScoresChanged(held);
    });
  }

  private async atWork({ em, review, call }: HeldReview): Promise<PanelEntity> {
    const panel = await this.panels.shareNewest(em, review.applicationId);
    const verdict = panelIsAtWork(panel.status, call.status);
    if (verdict !== true) throw fail(verdict);
    return panel;
  }

  private async before(
    em: EntityManager,
    { id, applicationId, callId }: ReviewEntity,
    wanted: WantedScore,
  ): Promise<{ formerScore: number; formerRationale: string }> {
    const given = await this.reviews.scoresOf(id);
    const { bandId } = await em.findOneByOrFail(ApplicationEntity, { id: applicationId });
    const faults = checkRevision(await this.calls.rubricOf(callId), bandId ?? '', given, wanted);
    const now = given.find(({ criterionId }) => criterionId === wanted.criterionId);
    if (faults.length > 0 || !now || now.score === null)
      throw fail('scoring.wrong-revision', { count: faults.length }, faults);
    return { formerScore: now.score, formerRationale: now.rationale };
  }

  private async keep(
    { em, review: { id: reviewId, version } }: HeldReview,
    { id: panelId }: PanelEntity,
    former: { formerScore: number; formerRationale: string },
    { criterionId, score, reason }: WantedScore,
  ): Promise<void> {
    await em.update(ReviewScoreEntity, { reviewId, criterionId }, { score, rationale: reason.trim() });
    const revision = { id: newId(), panelId, reviewId, criterionId, ...former, score, reason: reason.trim() };
    await em.insert(PanelRevisionEntity, revision);
    await em.update(ReviewEntity, { id: reviewId }, { version: version + 1 });
  }
}
