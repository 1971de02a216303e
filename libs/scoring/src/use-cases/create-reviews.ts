import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CallEntity } from '#calls';
import type { ReviewReason } from '#contracts';
import { newId } from '#kernel';
import { Audit, Outbox } from '#platform';
import { ReviewEntity } from '../data/review.entity.js';
import type { KnownReview, Pair } from '../domain/assignment-state.js';
import { ExpertAliases } from '../domain/expert-alias.js';
import { reviewStatuses } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';

export interface Assignment {
  call: CallEntity;
  /** The administrator; null when the program has found a replacement. */
  assignedBy: string | null;
  pairs: readonly Pair[];
  reason: ReviewReason;
  dueAt: Date | null;
  /** The call's reviews so far, for their aliases. */
  known: readonly KnownReview[];
}

/** PostgreSQL takes at most 65,535 parameters in a statement. */
const ROWS_AT_ONCE = 2_000;

/** Makes the reviews of judged pairs, each with an alias, an audit entry and an event. */
@Injectable()
export class CreateReviews {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param now the database's clock under the call's lock
   * @returns the reviews' ids, in the order of the pairs
   * @throws DomainError `scoring.due-in-past`
   */
  async execute(em: EntityManager, assignment: Assignment, now: Date): Promise<string[]> {
    if (assignment.dueAt && assignment.dueAt <= now)
      throw fail('scoring.due-in-past', {}, [{ pointer: '/dueAt', code: 'scoring.due-in-past' }]);
    const reviews = newReviews(assignment);
    for (let i = 0; i < reviews.length; i += ROWS_AT_ONCE)
      await this.keep(em, reviews.slice(i, i + ROWS_AT_ONCE));
    return reviews.map(({ id }) => id);
  }

  private async keep(em: EntityManager, reviews: NewReview[]): Promise<void> {
    await em.insert(ReviewEntity, reviews);
    await this.audit.record(
      em,
      ...reviews.map(({ id, organiserId, assignedBy, status, applicationId, reason }) => ({
        ...{ actorId: assignedBy, organiserId, action: 'review.assign', objectKind: 'review', objectId: id },
        ...{ toStatus: status, facts: { applicationId, reason } },
      })),
    );
    await this.outbox.emit(
      em,
      'review.assigned',
      ...reviews.map(({ id, callId, applicationId }) => ({ reviewId: id, callId, applicationId })),
    );
  }
}

type NewReview = ReturnType<typeof newReviews>[number];

function newReviews({ call, assignedBy, pairs, reason, dueAt, known }: Assignment) {
  const aliases = new ExpertAliases(call.expertAliasScope, known, (bound) => randomInt(bound));
  return pairs.map(({ applicationId, expertId }) => ({
    id: newId(),
    callId: call.id,
    organiserId: call.organiserId,
    applicationId,
    expertId,
    expertAlias: aliases.next(expertId),
    status: reviewStatuses.initial,
    reason,
    dueAt,
    assignedBy,
  }));
}
