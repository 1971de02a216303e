import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { decodeCursor, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { callReviews, type CallReview } from '../data/call-reviews.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { mayWatchReviews, requireRight } from './scoring.policy.js';

/** The reviews of a call, for those who watch over them. */
@Injectable()
export class ListReviews {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.not-found`, `scoring.not-for-your-role` */
  async execute(
    actor: Actor,
    callId: string,
    { limit, cursor, expertId, applicationId }: PageQuery & { expertId?: string; applicationId?: string },
  ): Promise<{ items: CallReview[]; nextCursor: string | null }> {
    requireRight(mayWatchReviews(actor, await this.calls.get(callId)));
    const reviews = await callReviews(this.tx.manager, {
      ...{ callId, expertId: expertId ?? null, applicationId: applicationId ?? null },
      hidden: await this.conflicts.of(actor.personId),
      ...{ after: decodeCursor(cursor), limit: limit + 1 },
    });
    return pageOf(reviews, limit, ({ applicationNumber, id }) => ({ key: applicationNumber, id }));
  }
}
