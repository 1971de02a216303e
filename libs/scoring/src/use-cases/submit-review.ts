import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApplicationEntity } from '#applications';
import { Calls } from '#calls';
import { decide, type FieldError } from '#kernel';
import type { Actor } from '#platform';
import { ReviewRevisionEntity, type RevisedLine, type RevisedScore } from '../data/review-revision.entity.js';
import type { ReviewEntity } from '../data/review.entity.js';
import { Reviews } from '../data/reviews.js';
import type { GivenScore } from '../domain/given-scores.js';
import { lacksOf } from '../domain/lacks-of.js';
import type { LineOpinion } from '../domain/line-opinions.js';
import { reviewStatuses } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';
import { OwnReviews } from './own-reviews.js';
import { ReviewStep, type HeldReview } from './review-step.js';

interface Written {
  scores: GivenScore[];
  lineOpinions: LineOpinion[];
}

/** Hands a complete review in: from now on it counts. */
@Injectable()
export class SubmitReview {
  constructor(
    private readonly calls: Calls,
    private readonly reviews: Reviews,
    private readonly own: OwnReviews,
    private readonly step: ReviewStep,
  ) {}

  /**
   * @throws DomainError `scoring.review-incomplete` with criteria and budget lines, `scoring.review-late`, `scoring.round-closed`
   */
  async execute(actor: Actor, id: string): Promise<void> {
    await this.step.run(await this.own.get(actor, id), async (held) => {
      const { em, review, now } = held;
      const written = {
        scores: await this.reviews.scoresOf(id),
        lineOpinions: await this.reviews.lineOpinionsOf(id),
      };
      const missing = await this.missingIn(em, review, written);
      const judged = { ...held, facts: { ...held.facts, isComplete: missing.length === 0 } };
      nameWhatIsMissing(judged, missing);
      const set = { submittedAt: now, statusReason: null };
      await this.step.take(judged, { action: 'submit', actorId: actor.personId, set });
      await keepRevision(judged, written);
      await this.step.tellScoresChanged(judged);
    });
  }

  private async missingIn(em: EntityManager, review: ReviewEntity, written: Written): Promise<FieldError[]> {
    const { bandId } = await em.findOneByOrFail(ApplicationEntity, { id: review.applicationId });
    const rubric = await this.calls.rubricOf(review.callId);
    return lacksOf(rubric, bandId ?? '', written);
  }
}

/** The table knows that something is missing; the expert needs to know what. */
function nameWhatIsMissing({ review, facts }: HeldReview, missing: FieldError[]): void {
  const decision = decide(reviewStatuses, 'submit', review.status, facts);
  if (!decision.ok && decision.reason === 'scoring.review-incomplete')
    throw fail('scoring.review-incomplete', { count: missing.length }, missing);
}

async function keepRevision(
  { em, review, now }: HeldReview,
  { scores, lineOpinions }: Written,
): Promise<void> {
  const sequence = (await em.countBy(ReviewRevisionEntity, { reviewId: review.id })) + 1;
  const handedIn = scores.flatMap(({ criterionId, score, rationale }): RevisedScore[] =>
    score === null ? [] : [{ criterionId, score, rationale }],
  );
  await em.insert(ReviewRevisionEntity, {
    reviewId: review.id,
    sequence,
    scores: handedIn,
    lineOpinions: cutsOf(lineOpinions),
    submittedAt: now,
  });
}

const cutsOf = (opinions: LineOpinion[]): RevisedLine[] =>
  opinions.flatMap(({ line, proposedKopecks, reason }) =>
    proposedKopecks === null ? [] : [{ line, proposedKopecks: proposedKopecks.toString(), reason }],
  );
