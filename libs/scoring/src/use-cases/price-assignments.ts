import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { Transactions, type Actor } from '#platform';
import { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';
import {
  outcomeOf,
  priceConstraints,
  type AssignmentOutcome,
  type ConstraintPrice,
} from '../domain/price-constraints.js';
import { fail } from '../domain/scoring.errors.js';
import { AssignmentGround } from './assignment-ground.js';
import { mayAssign, requireRight } from './scoring.policy.js';

export interface AssignmentPrices {
  now: AssignmentOutcome;
  without: ConstraintPrice[];
}

/** What each rule of an assignment costs: the engine runs again without it. Nothing is changed or kept. */
@Injectable()
export class PriceAssignments {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly ground: AssignmentGround,
  ) {}

  /** By the proposal's objective and seed. @throws DomainError `scoring.not-found`, `scoring.not-reviewing` */
  async execute(actor: Actor, proposalId: string): Promise<AssignmentPrices> {
    const proposal = await this.tx.manager.findOneBy(AssignmentProposalEntity, { id: proposalId });
    if (!proposal) throw fail('scoring.not-found');
    requireRight(mayAssign(actor, await this.calls.get(proposal.callId)));
    const { state, affinities } = await this.ground.of(actor, proposal.callId);
    const objective = proposal.objective === 'sum' ? 'sum' : 'bottleneck';
    const settings = { seed: proposal.seed ?? 0, objective } as const;
    return {
      now: outcomeOf(state, affinities, settings),
      without: priceConstraints(state, affinities, settings),
    };
  }
}
