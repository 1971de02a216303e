import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { OwnReviews } from './own-reviews.js';
import { ReviewStep } from './review-step.js';

/** The expert takes the own review back, until the round closes, on record. It does not count until handed in again. */
@Injectable()
export class ReopenReview {
  constructor(
    private readonly own: OwnReviews,
    private readonly step: ReviewStep,
  ) {}

  /** @throws DomainError `scoring.round-closed`, `scoring.review-late` */
  async execute(actor: Actor, id: string): Promise<void> {
    await this.step.run(await this.own.get(actor, id), async (held) => {
      await this.step.take(held, { action: 'reopen', actorId: actor.personId });
      await this.step.tellScoresChanged(held);
    });
  }
}
