import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Audit, databaseTime, Statuses, Transactions, type Actor } from '#platform';
import { OwnConflicts } from '../data/own-conflicts.js';
import { Reviews } from '../data/reviews.js';
import { UnfoundedMarkEntity } from '../data/unfounded-mark.entity.js';
import { fail } from '../domain/scoring.errors.js';
import { unfoundedMarkStatuses } from '../domain/unfounded-mark.status.js';
import { mayJudgeReviews, requireRight } from './scoring.policy.js';

export interface MarkDecision {
  decision: 'uphold' | 'dismiss';
  note: string;
}

/** The council finds a submitted review unfounded: one of it proposes, another decides. The review still counts. */
@Injectable()
export class MarkUnfounded {
  constructor(
    private readonly tx: Transactions,
    private readonly reviews: Reviews,
    private readonly conflicts: OwnConflicts,
    private readonly statuses: Statuses,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the mark's id
   * @throws DomainError `scoring.not-submitted`, `scoring.marked-already`
   */
  async propose(actor: Actor, reviewId: string, reason: string): Promise<string> {
    const review = await this.reviews.get(reviewId);
    requireRight(mayJudgeReviews(actor, review));
    await this.conflicts.refuse(actor, review.applicationId);
    const id = newId();
    await this.tx.run(async (em) => {
      const { organiserId, status } = await this.reviews.lock(em, reviewId);
      if (status !== 'submitted') throw fail('scoring.not-submitted');
      await em.insert(UnfoundedMarkEntity, {
        ...{ id, reviewId, organiserId, reason, status: unfoundedMarkStatuses.initial },
        proposedBy: actor.personId,
      });
      await this.audit.record(em, {
        ...{ actorId: actor.personId, organiserId, objectKind: 'unfounded-mark', objectId: id },
        ...{ action: 'unfounded-mark.propose', toStatus: unfoundedMarkStatuses.initial, facts: { reviewId } },
      });
    });
    return id;
  }

  /** @throws DomainError `scoring.own-mark`; `kernel.wrong-status` for the second of two */
  async decide(actor: Actor, markId: string, { decision, note }: MarkDecision): Promise<void> {
    const mark = await this.tx.manager.findOneBy(UnfoundedMarkEntity, { id: markId });
    if (!mark) throw fail('scoring.not-found');
    requireRight(mayJudgeReviews(actor, mark));
    await this.conflicts.refuse(actor, (await this.reviews.get(mark.reviewId)).applicationId);
    await this.tx.run(async (em) => {
      const decidedAt = await databaseTime(em);
      await this.statuses.change(em, {
        ...{ table: unfoundedMarkStatuses, entity: UnfoundedMarkEntity, row: mark, action: decision },
        ...{ actorId: actor.personId, organiserId: mark.organiserId, objectKind: 'unfounded-mark' },
        facts: { actorIsProposer: mark.proposedBy === actor.personId },
        set: { decidedBy: actor.personId, decidedAt, note },
      });
    });
  }
}
