import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Calls, type CallEntity } from '#calls';
import type { RemovalGround } from '#contracts';
import { newId } from '#kernel';
import { Audit, Outbox, takeCallLock, Transactions, type Actor } from '#platform';
import { ExpertRemovalEntity } from '../data/expert-removal.entity.js';
import { ReviewEntity } from '../data/review.entity.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { Reviews } from '../data/reviews.js';
import { upheldMarks } from '../data/unfounded-marks.query.js';
import { LIVE_STATUSES } from '../domain/review.status.js';
import { rankingIsOpen } from '../domain/round.js';
import { fail } from '../domain/scoring.errors.js';
import { MARKS_FOR_REMOVAL } from '../domain/unfounded-mark.status.js';
import { mayVoid, requireRight } from './scoring.policy.js';

export interface Removal {
  expertId: string;
  ground: RemovalGround;
  reason: string;
}

/**
 * Takes an expert out of a call's reviewing, after so many unfounded reviews, or at once for contact with an
 * applicant or a conflict of interest. All of the expert's reviews there are voided, nothing more is assigned.
 */
@Injectable()
export class RemoveExpert {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly reviews: Reviews,
    private readonly conflicts: OwnConflicts,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns the removal's id
   * @throws DomainError `scoring.too-few-marks`, `scoring.ranking-final`, `scoring.no-live-reviews`,
   *   `scoring.removed-already`
   */
  async execute(actor: Actor, callId: string, removal: Removal): Promise<string> {
    const { organiserId } = await this.calls.get(callId);
    requireRight(mayVoid(actor, { organiserId }));
    return this.tx.run(async (em) => {
      await takeCallLock(em, callId);
      const call = await this.calls.get(callId);
      if (!rankingIsOpen(call.status)) throw fail('scoring.ranking-final');
      await refuseWithoutGround(em, callId, removal, await this.conflicts.of(actor.personId));
      const { expertId } = removal;
      const live = await em.find(ReviewEntity, {
        where: { callId, expertId, status: In([...LIVE_STATUSES]) },
        order: { id: 'ASC' },
      });
      if (live.length === 0) throw fail('scoring.no-live-reviews');
      const id = await this.record(em, actor, call, removal, live.length);
      for (const review of live) await this.void(em, actor, review, removal.reason);
      await this.outbox.emit(em, 'expert.removed', { removalId: id, callId });
      return id;
    });
  }

  private async record(
    em: EntityManager,
    { personId: removedBy }: Actor,
    { id: callId, organiserId }: CallEntity,
    { expertId, ground, reason }: Removal,
    voidedReviews: number,
  ): Promise<string> {
    const id = newId();
    await em.insert(ExpertRemovalEntity, {
      ...{ id, callId, organiserId, expertId, ground, reason, voidedReviews, removedBy },
    });
    await this.audit.record(em, {
      ...{ actorId: removedBy, organiserId, objectKind: 'expert', objectId: expertId },
      ...{ action: 'expert.remove', facts: { callId, removalId: id, ground } },
    });
    return id;
  }

  private async void(em: EntityManager, actor: Actor, review: ReviewEntity, reason: string): Promise<void> {
    await this.reviews.take(em, review, {
      ...{ action: 'void', actorId: actor.personId, facts: { rankingIsOpen: true } },
      set: { statusReason: reason },
    });
    const { id, callId, applicationId } = review;
    await this.outbox.emit(em, 'review.scores-changed', { reviewId: id, callId, applicationId });
  }
}

/** All marks count; how many there are is said without those that the person must not hear of. */
async function refuseWithoutGround(
  em: EntityManager,
  callId: string,
  { expertId, ground }: Removal,
  hidden: readonly string[],
): Promise<void> {
  if (ground !== 'unfounded') return;
  if ((await upheldMarks(em, callId, expertId)) >= MARKS_FOR_REMOVAL) return;
  const params = { marks: await upheldMarks(em, callId, expertId, hidden), needed: MARKS_FOR_REMOVAL };
  throw fail('scoring.too-few-marks', params, [
    { pointer: '/ground', code: 'scoring.too-few-marks', params },
  ]);
}
