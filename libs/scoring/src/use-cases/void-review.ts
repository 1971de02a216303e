import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { OwnConflicts } from '../data/own-conflicts.js';
import { Reviews } from '../data/reviews.js';
import { ReviewStep } from './review-step.js';
import { mayVoid, requireRight } from './scoring.policy.js';

/** A review is found to be unfounded and never counts again. The ranking follows. */
@Injectable()
export class VoidReview {
  constructor(
    private readonly reviews: Reviews,
    private readonly step: ReviewStep,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.ranking-final` */
  async execute(actor: Actor, id: string, reason: string): Promise<void> {
    const review = await this.reviews.get(id);
    requireRight(mayVoid(actor, review));
    await this.conflicts.refuse(actor, review.applicationId);
    await this.step.run(review, async (held) => {
      const set = { statusReason: reason };
      await this.step.take(held, { action: 'void', actorId: actor.personId, set });
      await this.step.tellScoresChanged(held);
    });
  }
}
