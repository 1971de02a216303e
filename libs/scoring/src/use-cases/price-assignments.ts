import { Injectable } from '@nestjs/common';
import { Calls, type CallEntity } from '#calls';
import { Transactions, type Actor } from '#platform';
import { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';
import { seedOfDraw } from '../domain/draw-assignment.js';
import type { AssignmentPrices } from '../domain/plan-assignment.js';
import type { PricedWay } from '../domain/price-constraints.js';
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

  /** Made as the proposal was; the best assignment for one by hand. @throws DomainError `scoring.not-found`, `scoring.not-reviewing` */
  async execute(actor: Actor, proposalId: string): Promise<AssignmentPrices> {
    const proposal = await this.tx.manager.findOneBy(AssignmentProposalEntity, { id: proposalId });
    if (!proposal) throw fail('scoring.not-found');
    requireRight(mayAssign(actor, await this.calls.get(proposal.callId)));
    const { call, ground } = await this.grounds.of(actor, proposal.callId);
    return priceInThread(ground, wayOf(proposal, call));
  }
}

function wayOf({ objective, seed }: AssignmentProposalEntity, { lotSeed }: CallEntity): PricedWay {
  if (objective === 'drawn') return { kind: 'drawn', seed: seedOfDraw(lotSeed) };
  // Pairs that a person chose cannot be chosen again without a rule.
  return { kind: 'best', seed: seed ?? 0, objective: objective === 'sum' ? 'sum' : 'bottleneck' };
}
