import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls } from '#calls';
import { Audit, shareCallLock, Transactions, type Actor } from '#platform';
import { assignmentFacts } from '../data/assignment-facts.query.js';
import { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';
import { lockAssignments } from '../data/locks.js';
import { AssignmentState, type AssignmentFacts } from '../domain/assignment-state.js';
import { faultsOfPairs } from '../domain/faults-of-pairs.js';
import { fail } from '../domain/scoring.errors.js';
import { CreateReviews } from './create-reviews.js';
import { mayAssign, requireRight } from './scoring.policy.js';

/** Turns a proposal into reviews, all or none. Of two administrators who confirm at once the second is refused. */
@Injectable()
export class ConfirmAssignments {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly createReviews: CreateReviews,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns how many reviews were assigned
   * @throws DomainError `scoring.proposal-used`, `scoring.not-reviewing`, `scoring.due-in-past`;
   *   `scoring.proposal-outdated` with the pairs that cannot be made any more
   */
  async execute(actor: Actor, id: string): Promise<number> {
    const proposal = await this.tx.manager.findOneBy(AssignmentProposalEntity, { id });
    if (!proposal) throw fail('scoring.not-found');
    const { organiserId } = await this.calls.get(proposal.callId);
    requireRight(mayAssign(actor, { organiserId }));
    return this.tx.run((em) => this.confirm(em, actor, proposal));
  }

  private async confirm(
    em: EntityManager,
    actor: Actor,
    { id, callId, pairs }: AssignmentProposalEntity,
  ): Promise<number> {
    const now = await shareCallLock(em, callId);
    await lockAssignments(em, callId);
    const call = await this.calls.get(callId);
    if (call.status !== 'reviewing') throw fail('scoring.not-reviewing');
    const used = await em.update(
      AssignmentProposalEntity,
      { id, status: 'proposed' },
      { status: 'confirmed' },
    );
    if (used.affected === 0) throw fail('scoring.proposal-used');
    const facts = await assignmentFacts(em, call);
    refuseOutdated(facts, pairs);
    const { organiserId, reviewsDueAt: dueAt } = call;
    const assignment = { call, assignedBy: actor.personId, pairs, dueAt, known: facts.reviews };
    await this.createReviews.execute(em, { ...assignment, reason: 'initial' }, now);
    await this.audit.record(em, {
      ...{ actorId: actor.personId, organiserId, objectKind: 'assignment-proposal', objectId: id },
      ...{ action: 'assignment-proposal.confirm', fromStatus: 'proposed', toStatus: 'confirmed' },
      facts: { callId, pairs: pairs.length },
    });
    return pairs.length;
  }
}

function refuseOutdated(facts: AssignmentFacts, pairs: AssignmentProposalEntity['pairs']): void {
  const faults = faultsOfPairs(new AssignmentState(facts), pairs);
  if (faults.length > 0) throw fail('scoring.proposal-outdated', { count: faults.length }, faults);
}
