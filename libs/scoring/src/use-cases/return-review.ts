import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { OwnConflicts } from '../data/own-conflicts.js';
import { Reviews } from '../data/reviews.js';
import { reviewFacts } from '../domain/review-facts.js';
import { ReviewStep } from './review-step.js';
import { mayReturn, requireRight } from './scoring.policy.js';

export interface ReviewReturn {
  reason: string;
  /** A new due time, where the old one has passed or is too near. */
  dueAt?: Date;
}

/** The head of expertise hands a review back, e.g. for a weak rationale. It does not count until handed in again. */
@Injectable()
export class ReturnReview {
  constructor(
    private readonly reviews: Reviews,
    private readonly step: ReviewStep,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.round-closed`; `scoring.review-late` when the expert would have no time left */
  async execute(actor: Actor, id: string, { reason, dueAt }: ReviewReturn): Promise<void> {
    const review = await this.reviews.get(id);
    requireRight(mayReturn(actor, review));
    await this.conflicts.refuse(actor, review.applicationId);
    await this.step.run(review, async (held) => {
      const set = { statusReason: reason, dueAt: dueAt ?? held.review.dueAt };
      const now = reviewFacts({ ...held.review, ...set }, held.call.status, held.now);
      await this.step.take(
        { ...held, facts: { ...held.facts, ...now } },
        { action: 'return', actorId: actor.personId, set },
      );
      await this.step.tellScoresChanged(held);
      await this.step.tellReturned(held);
    });
  }
}
