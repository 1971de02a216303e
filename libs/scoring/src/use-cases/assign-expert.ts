import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApplicationEntity } from '#applications';
import { Calls } from '#calls';
import type { ReviewReason } from '#contracts';
import { shareCallLock, Transactions, type Actor } from '#platform';
import { assignmentFacts } from '../data/assignment-facts.query.js';
import { lockAssignments } from '../data/locks.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { furtherReviews } from '../data/further-reviews.query.js';
import { AssignmentState } from '../domain/assignment-state.js';
import { roundIsOpen } from '../domain/round.js';
import { fail } from '../domain/scoring.errors.js';
import { CreateReviews } from './create-reviews.js';
import { mayAssign, requireRight } from './scoring.policy.js';

export interface HandAssignment {
  expertId: string;
  reason: ReviewReason;
  /** Left out: when the call's reviews are due. */
  dueAt?: Date;
}

/**
 * Gives one application to one expert by hand: instead of another expert, or as a further review where others
 * diverge. After the round has closed only a replacement for a voided review can still be asked for.
 */
@Injectable()
export class AssignExpert {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly createReviews: CreateReviews,
    private readonly conflicts: OwnConflicts,
  ) {}

  /**
   * @returns the review's id
   * @throws DomainError `scoring.not-reviewing`, `scoring.third-review-asked`, `scoring.due-in-past`, and what `AssignmentState.refusalOf` says
   */
  async execute(actor: Actor, applicationId: string, wanted: HandAssignment): Promise<string> {
    const application = await this.tx.manager.findOneBy(ApplicationEntity, { id: applicationId });
    if (!application) throw fail('scoring.not-found');
    requireRight(mayAssign(actor, application));
    await this.conflicts.refuse(actor, applicationId);
    return this.tx.run((em) => this.assign(em, actor, application, wanted));
  }

  private async assign(
    em: EntityManager,
    actor: Actor,
    { id: applicationId, callId }: ApplicationEntity,
    { expertId, reason, dueAt }: HandAssignment,
  ): Promise<string> {
    const now = await shareCallLock(em, callId);
    await lockAssignments(em, callId);
    const call = await this.calls.get(callId);
    if (!roundIsOpen(call.status, reason)) throw fail('scoring.not-reviewing');
    if (reason === 'divergence' && call.thirdReview === 'by-rule')
      await this.refuseAnother(em, callId, applicationId);
    const facts = await assignmentFacts(em, call);
    const pair = { applicationId, expertId };
    const refusal = new AssignmentState(facts).refusalOf(pair, reason);
    if (refusal) throw fail(refusal, {}, [{ pointer: '/expertId', code: refusal }]);
    const [id = ''] = await this.createReviews.execute(
      em,
      {
        ...{ call, assignedBy: actor.personId, pairs: [pair], reason, known: facts.reviews },
        dueAt: dueAt ?? call.reviewsDueAt,
      },
      now,
    );
    return id;
  }

  /** The rule was quicker than the administrator. */
  private async refuseAnother(em: EntityManager, callId: string, applicationId: string): Promise<void> {
    if ((await furtherReviews(em, callId)).has(applicationId)) throw fail('scoring.third-review-asked');
  }
}
