import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CallEntity } from '#calls';
import { Outbox } from '#platform';
import { Reviews } from '../data/reviews.js';
import { conflictedReviews } from '../data/standing-conflicts.query.js';
import { rankingIsOpen } from '../domain/round.js';

/**
 * Where a conflict stands, the expert's review ends, handed in or not: it is closed to the expert, counts no more,
 * and somebody else is needed. Whoever calls holds the call's lock.
 */
@Injectable()
export class EndConflictedReviews {
  constructor(
    private readonly reviews: Reviews,
    private readonly outbox: Outbox,
  ) {}

  /** @param actorId null when the program has found the conflict */
  async execute(
    em: EntityManager,
    { id: callId, status }: CallEntity,
    actorId: string | null,
  ): Promise<void> {
    if (!rankingIsOpen(status)) return;
    for (const id of await conflictedReviews(em, callId)) {
      const review = await this.reviews.lock(em, id);
      const counted = review.status === 'submitted';
      await this.reviews.take(em, review, {
        action: 'findConflict',
        facts: { rankingIsOpen: true },
        actorId,
      });
      const ids = { reviewId: id, callId, applicationId: review.applicationId };
      await this.outbox.emit(em, 'review.conflict-found', ids);
      if (counted) await this.outbox.emit(em, 'review.scores-changed', ids);
    }
  }
}
