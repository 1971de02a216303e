import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Statuses, Transactions } from '#platform';
import type { GivenScore } from '../domain/given-scores.js';
import type { LineOpinion } from '../domain/line-opinions.js';
import { reviewStatuses, type ReviewAction, type ReviewFacts } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';
import { ReviewLineOpinionEntity } from './review-line-opinion.entity.js';
import { ReviewScoreEntity } from './review-score.entity.js';
import { ReviewEntity } from './review.entity.js';

export interface ReviewTransition {
  action: ReviewAction;
  facts: ReviewFacts;
  /** Null when the program acts by itself. */
  actorId: string | null;
  set?: Partial<ReviewEntity>;
}

/** Reviews, and the only way to change a review's status. */
@Injectable()
export class Reviews {
  constructor(
    private readonly tx: Transactions,
    private readonly statuses: Statuses,
  ) {}

  /** @throws DomainError `scoring.not-found` */
  async get(id: string): Promise<ReviewEntity> {
    const review = await this.tx.manager.findOneBy(ReviewEntity, { id });
    if (!review) throw fail('scoring.not-found');
    return review;
  }

  /** Reads the row again and keeps others from changing it until the transaction ends. */
  lock(em: EntityManager, id: string): Promise<ReviewEntity> {
    return em.findOneOrFail(ReviewEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  scoresOf(reviewId: string): Promise<GivenScore[]> {
    return this.tx.manager.findBy(ReviewScoreEntity, { reviewId });
  }

  /** By line. */
  lineOpinionsOf(reviewId: string): Promise<LineOpinion[]> {
    return this.tx.manager.find(ReviewLineOpinionEntity, { where: { reviewId }, order: { line: 'ASC' } });
  }

  /** Takes a step of the review's way; the guard judges the facts. The given row gets what was changed. */
  async take(em: EntityManager, review: ReviewEntity, step: ReviewTransition): Promise<void> {
    review.status = await this.statuses.change(em, {
      table: reviewStatuses,
      entity: ReviewEntity,
      row: review,
      action: step.action,
      facts: step.facts,
      actorId: step.actorId,
      organiserId: review.organiserId,
      objectKind: 'review',
      set: step.set,
    });
    Object.assign(review, step.set);
  }
}
