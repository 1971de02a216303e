import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApplicationEntity } from '#applications';
import { Calls } from '#calls';
import type { Recommendation } from '#contracts';
import { scoreSheet } from '#engine';
import { decide, DomainError } from '#kernel';
import type { Actor } from '#platform';
import { ReviewLineOpinionEntity } from '../data/review-line-opinion.entity.js';
import { ReviewScoreEntity } from '../data/review-score.entity.js';
import { ReviewEntity } from '../data/review.entity.js';
import { checkScores, type GivenScore } from '../domain/given-scores.js';
import { askedByLine, checkOpinions, settledOpinions, type LineOpinion } from '../domain/line-opinions.js';
import { reviewStatuses } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';
import { OwnReviews } from './own-reviews.js';
import { ReviewStep, type HeldReview } from './review-step.js';

export interface ReviewDraft {
  /** The version that the expert has read. */
  version: number;
  /** Criteria that are left out stay as they are. */
  scores: GivenScore[];
  /** Lines of the budget that are left out stay as they are. */
  lineOpinions?: LineOpinion[];
  /** What is undefined stays as it is. */
  recommendation?: Recommendation | null;
  commentForApplicant?: string;
  commentForCouncil?: string;
}

/** Saves an expert's draft. Two windows cannot overwrite each other: whoever saves an older version is told so. */
@Injectable()
export class SaveReview {
  constructor(
    private readonly calls: Calls,
    private readonly own: OwnReviews,
    private readonly step: ReviewStep,
  ) {}

  /**
   * @throws DomainError `scoring.changed-meanwhile`, `scoring.review-late`, `scoring.round-closed`,
   *   `scoring.wrong-scores` and `scoring.wrong-line-opinions` with fields
   */
  async execute(actor: Actor, id: string, draft: ReviewDraft): Promise<void> {
    await this.step.run(await this.own.get(actor, id), async (held) => {
      const { em, review } = held;
      refuseUnlessOpen(held);
      if (review.version !== draft.version) throw fail('scoring.changed-meanwhile');
      const application = await em.findOneByOrFail(ApplicationEntity, { id: review.applicationId });
      await this.refuseWrongScores(application, draft.scores);
      const lineOpinions = opinionsOn(application, draft.lineOpinions ?? []);
      const { recommendation, commentForApplicant, commentForCouncil } = draft;
      const set = { recommendation, commentForApplicant, commentForCouncil, version: review.version + 1 };
      if (review.status === 'in-progress') await em.update(ReviewEntity, { id }, set);
      else await this.step.take(held, { action: 'save', actorId: actor.personId, set });
      await keepScores(em, id, draft.scores);
      await keepOpinions(em, id, lineOpinions);
    });
  }

  private async refuseWrongScores(
    { callId, bandId }: ApplicationEntity,
    scores: GivenScore[],
  ): Promise<void> {
    const rubric = await this.calls.rubricOf(callId);
    const faults = checkScores(scoreSheet(rubric, bandId ?? ''), scores);
    if (faults.length > 0) throw fail('scoring.wrong-scores', { count: faults.length }, faults);
  }
}

/** @throws DomainError `scoring.wrong-line-opinions` with fields */
function opinionsOn({ content }: ApplicationEntity, given: LineOpinion[]): LineOpinion[] {
  const asked = askedByLine(content.budget);
  const faults = checkOpinions(asked, given);
  if (faults.length > 0) throw fail('scoring.wrong-line-opinions', { count: faults.length }, faults);
  return settledOpinions(asked, given);
}

/** Each keystroke's save asks the same table as a change of status does, but leaves no audit entry. */
function refuseUnlessOpen({ review, facts }: HeldReview): void {
  const decision = decide(reviewStatuses, 'save', review.status, facts);
  if (!decision.ok) throw new DomainError(decision.reason, 'conflict');
}

async function keepScores(em: EntityManager, reviewId: string, scores: GivenScore[]): Promise<void> {
  if (scores.length === 0) return;
  await em.upsert(
    ReviewScoreEntity,
    scores.map((score) => ({ ...score, reviewId })),
    ['reviewId', 'criterionId'],
  );
}

async function keepOpinions(em: EntityManager, reviewId: string, opinions: LineOpinion[]): Promise<void> {
  if (opinions.length === 0) return;
  await em.upsert(
    ReviewLineOpinionEntity,
    opinions.map((opinion) => ({ ...opinion, reviewId })),
    ['reviewId', 'line'],
  );
}
