import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ReviewReason } from '#contracts';
import { Outbox, type Actor } from '#platform';
import { assignmentFacts } from '../data/assignment-facts.query.js';
import { lockAssignments } from '../data/locks.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { Reviews } from '../data/reviews.js';
import { AssignmentState } from '../domain/assignment-state.js';
import { fail } from '../domain/scoring.errors.js';
import { CreateReviews } from './create-reviews.js';
import { ReplaceReviewers } from './replace-reviewers.js';
import { ReviewStep, type HeldReview } from './review-step.js';
import { mayAssign, requireRight } from './scoring.policy.js';

export interface LateReplacement {
  reason: string;
  /** Left out: who fits best of those that are free. */
  expertId?: string;
  /** Left out: when the call's reviews are due. */
  dueAt?: Date;
}

/** Takes a late review from its expert and gives the application to somebody else, both or neither. */
@Injectable()
export class ReplaceLateReview {
  constructor(
    private readonly reviews: Reviews,
    private readonly own: OwnConflicts,
    private readonly step: ReviewStep,
    private readonly replace: ReplaceReviewers,
    private readonly createReviews: CreateReviews,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns the new review's id
   * @throws DomainError `scoring.not-late`, `scoring.nobody-free`, `scoring.due-in-past`, and what
   *   `AssignmentState.refusalOf` says
   */
  async execute(actor: Actor, id: string, wanted: LateReplacement): Promise<string> {
    const review = await this.reviews.get(id);
    requireRight(mayAssign(actor, review));
    await this.own.refuse(actor, review.applicationId);
    return this.step.run(review, async (held) => {
      const { em, review: late } = held;
      await lockAssignments(em, late.callId);
      const set = { statusReason: wanted.reason };
      await this.step.take(held, { action: 'withdraw', actorId: actor.personId, set });
      const { callId, applicationId } = late;
      await this.outbox.emit(em, 'review.replaced', { reviewId: id, callId, applicationId });
      return this.assignAnother(em, actor, held, wanted);
    });
  }

  private async assignAnother(
    em: EntityManager,
    { personId: assignedBy }: Actor,
    { review, call, now }: HeldReview,
    { expertId: named, dueAt }: LateReplacement,
  ): Promise<string> {
    const { applicationId } = review;
    const facts = await assignmentFacts(em, call);
    const expertId = named ?? (await this.bestFor(em, call, facts, applicationId));
    // A further review stays one: the rules ask for no more of the others.
    const reason: ReviewReason = ['initial', 'replacement'].includes(review.reason)
      ? 'replacement'
      : review.reason;
    const pair = { applicationId, expertId };
    const refusal = new AssignmentState(facts).refusalOf(pair, reason);
    if (refusal) throw fail(refusal, {}, [{ pointer: '/expertId', code: refusal }]);
    const assignment = { call, assignedBy, pairs: [pair], reason, known: facts.reviews };
    const [id = ''] = await this.createReviews.execute(
      em,
      { ...assignment, dueAt: dueAt ?? call.reviewsDueAt },
      now,
    );
    return id;
  }

  private async bestFor(
    em: EntityManager,
    call: HeldReview['call'],
    facts: Awaited<ReturnType<typeof assignmentFacts>>,
    applicationId: string,
  ): Promise<string> {
    const live = new AssignmentState(facts).liveOf(applicationId);
    const one = { ...facts, reviewsPerApplication: live + 1 };
    const [best] = await this.replace.pairsFor(em, call, one, new Set([applicationId]));
    if (!best) throw fail('scoring.nobody-free');
    return best.expertId;
  }
}
