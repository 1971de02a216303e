import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { Transactions, type Actor } from '#platform';
import { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';
import type { AssignmentPrices } from '../domain/plan-assignment.js';
import { fail } from '../domain/scoring.errors.js';
import { AssignmentGrounds } from './assignment-grounds.js';
import { mayAssign, requireRight } from './scoring.policy.js';
import { priceInThread } from './threads.js';

/** What each rule of an assignment costs: the engine runs again without it. Nothing is changed or kept. */
@Injectable()
export class PriceAssignments {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly grounds: AssignmentGrounds,
  ) {}

  /** By the proposal's objective and seed. @throws DomainError `scoring.not-found`, `scoring.not-reviewing` */
  async execute(actor: Actor, proposalId: string): Promise<AssignmentPrices> {
    const proposal = await this.tx.manager.findOneBy(AssignmentProposalEntity, { id: proposalId });
    if (!proposal) throw fail('scoring.not-found');
    requireRight(mayAssign(actor, await this.calls.get(proposal.callId)));
    const { ground } = await this.grounds.of(actor, proposal.callId);
    const objective = proposal.objective === 'sum' ? 'sum' : 'bottleneck';
    return priceInThread(ground, { seed: proposal.seed ?? 0, objective });
  }
}
