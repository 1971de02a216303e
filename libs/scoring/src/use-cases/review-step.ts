import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CallEntity, Calls } from '#calls';
import { Outbox, shareCallLock, Transactions } from '#platform';
import { hadPanel } from '../data/panels.query.js';
import type { ReviewEntity } from '../data/review.entity.js';
import { Reviews } from '../data/reviews.js';
import { reviewFacts } from '../domain/review-facts.js';
import type { ReviewAction, ReviewFacts } from '../domain/review.status.js';

/** A review that nobody else can change now. */
export interface HeldReview {
  em: EntityManager;
  review: ReviewEntity;
  call: CallEntity;
  /** By the database's clock, after the call's lock was there. */
  now: Date;
  facts: ReviewFacts;
}

export interface SimpleStep {
  action: ReviewAction;
  actorId: string;
  set?: Partial<ReviewEntity>;
}

/** Steps of a review's way, each in a transaction that no closing of the round can overtake. */
@Injectable()
export class ReviewStep {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly reviews: Reviews,
    private readonly outbox: Outbox,
  ) {}

  run<T>({ id, callId }: { id: string; callId: string }, work: (held: HeldReview) => Promise<T>): Promise<T> {
    return this.tx.run(async (em) => {
      const now = await shareCallLock(em, callId);
      const review = await this.reviews.lock(em, id);
      const call = await this.calls.get(callId);
      const noPanel = !(await hadPanel(em, review.applicationId));
      return work({ em, review, call, now, facts: { ...reviewFacts(review, call.status, now), noPanel } });
    });
  }

  /** A step that the review and its call say everything about. */
  take({ em, review, facts }: HeldReview, step: SimpleStep): Promise<void> {
    return this.reviews.take(em, review, { ...step, facts });
  }

  /** Tells that the review counts now, or no longer. */
  async tellScoresChanged({ em, review: { id, callId, applicationId } }: HeldReview): Promise<void> {
    await this.outbox.emit(em, 'review.scores-changed', { reviewId: id, callId, applicationId });
  }

  /** Tells that the expert must not read it, and somebody else is needed. */
  async tellConflict({ em, review: { id, callId, applicationId } }: HeldReview): Promise<void> {
    await this.outbox.emit(em, 'review.conflict-found', { reviewId: id, callId, applicationId });
  }

  /** Tells the expert that the review is theirs again. */
  async tellReturned({ em, review: { id, callId, applicationId } }: HeldReview): Promise<void> {
    await this.outbox.emit(em, 'review.returned', { reviewId: id, callId, applicationId });
  }

  /** Tells that somebody else is needed. */
  async tellDeclined({ em, review: { id, callId, applicationId } }: HeldReview): Promise<void> {
    await this.outbox.emit(em, 'review.declined', { reviewId: id, callId, applicationId });
  }
}
