import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { ApplicationEntity, Applications } from '#applications';
import { AdministeredCalls, Calls, type CallEntity } from '#calls';
import { Outbox, takeCallLock, Transactions, type Actor } from '#platform';
import { ReviewEntity } from '../data/review.entity.js';
import { Reviews } from '../data/reviews.js';
import { reviewStatuses } from '../domain/review.status.js';
import { RecomputeRanking } from './recompute-ranking.js';

/**
 * Closes the round. It holds the call's lock alone, so every review that was accepted as handed in is in the
 * ranking, and none can come after.
 */
@Injectable()
export class CloseReviewing {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly applications: Applications,
    private readonly reviews: Reviews,
    private readonly recompute: RecomputeRanking,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `calls.reviews-missing` while an admitted application has fewer than the rules ask */
  async execute(actor: Actor, callId: string): Promise<CallEntity> {
    await this.administered.get(actor, callId);
    return this.tx.run(async (em) => {
      await takeCallLock(em, callId);
      const call = await this.calls.get(callId);
      await this.calls.take(em, call, { action: 'closeReviewing', actorId: actor.personId });
      await this.expireUnfinished(em, callId, actor.personId);
      await this.markReviewed(em, callId, actor.personId);
      await this.recompute.execute(em, callId);
      await this.outbox.emit(em, 'call.review-closed', { callId });
      return call;
    });
  }

  private async expireUnfinished(em: EntityManager, callId: string, actorId: string): Promise<void> {
    const status = In([...reviewStatuses.actions.expire.from]);
    const unfinished = await em.find(ReviewEntity, { where: { callId, status }, order: { id: 'ASC' } });
    for (const review of unfinished)
      await this.reviews.take(em, review, { action: 'expire', facts: {}, actorId });
  }

  /** Without the content: thousands of applications would fill the memory. */
  private async markReviewed(em: EntityManager, callId: string, actorId: string): Promise<void> {
    const admitted = await em.find(ApplicationEntity, {
      select: { id: true, status: true, organiserId: true },
      where: { callId, status: 'admitted' },
      order: { id: 'ASC' },
    });
    for (const application of admitted)
      await this.applications.take(em, application, { action: 'markReviewed', actorId });
  }
}
