import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Transactions, type Actor } from '#platform';
import { AssignmentProposalEntity, type ProposalObjective } from '../data/assignment-proposal.entity.js';
import { lockAssignments } from '../data/locks.js';
import { AssignmentState, type Pair } from '../domain/assignment-state.js';
import { faultsOfPairs } from '../domain/faults-of-pairs.js';
import type { ProposalSettings } from '../domain/propose-assignment.js';
import { fail } from '../domain/scoring.errors.js';
import { AssignmentGrounds } from './assignment-grounds.js';
import { KeepProposal } from './keep-proposal.js';
import { planInThread } from './threads.js';

const GREATEST_SEED = 2 ** 31;

/**
 * Proposes who might read what. Nobody is told until an administrator confirms it. Applications near to the
 * administrator are left to somebody else. What the program works out takes long where there is much to read: it is
 * asked for here, and `WorkOutProposals` does it. A call has one such proposal in work at a time.
 */
@Injectable()
export class ProposeAssignments {
  constructor(
    private readonly tx: Transactions,
    private readonly grounds: AssignmentGrounds,
    private readonly keep: KeepProposal,
  ) {}

  /** Asks for the best way by the objective. @throws DomainError `scoring.not-reviewing`, `scoring.proposal-in-work` */
  execute(actor: Actor, callId: string, wanted: Partial<ProposalSettings>): Promise<string> {
    const { seed = randomInt(GREATEST_SEED), objective = 'bottleneck' } = wanted;
    return this.ask(actor, callId, { seed, objective });
  }

  /**
   * Asks for the lot. The seed is the call's, whose digest stands in its rules since publication and which is disclosed
   * when reviewing closes: nobody can choose it, and drawing again changes nothing.
   * @throws DomainError `scoring.not-reviewing`, `scoring.proposal-in-work`
   */
  drawn(actor: Actor, callId: string): Promise<string> {
    return this.ask(actor, callId, { seed: null, objective: 'drawn' });
  }

  /**
   * The administrator's own way.
   * @throws DomainError `scoring.not-reviewing`; `scoring.impossible-pairs` with each pair that cannot be made
   */
  async byHand(actor: Actor, callId: string, pairs: readonly Pair[]): Promise<string> {
    const call = await this.grounds.callOf(actor, callId);
    const ground = await this.grounds.read(call, actor.personId);
    const faults = faultsOfPairs(new AssignmentState(ground.facts), pairs);
    if (faults.length > 0) throw fail('scoring.impossible-pairs', { count: faults.length }, faults);
    const assignment = await planInThread(ground, { kind: 'by-hand', pairs });
    const id = newId();
    const proposedBy = actor.personId;
    return this.tx.run(async (em) => {
      await lockAssignments(em, callId);
      const made = { seed: null, objective: 'by-hand', proposedBy } as const;
      await em.insert(AssignmentProposalEntity, { ...assignment, ...made, id, callId, status: 'proposed' });
      await this.keep.record(em, call, await em.findOneByOrFail(AssignmentProposalEntity, { id }));
      return id;
    });
  }

  private async ask(
    actor: Actor,
    callId: string,
    made: { seed: number | null; objective: ProposalObjective },
  ): Promise<string> {
    await this.grounds.callOf(actor, callId);
    const id = newId();
    await this.tx.manager.insert(AssignmentProposalEntity, {
      ...{ ...made, id, callId, status: 'working', asked: 'pairs', proposedBy: actor.personId },
      ...{ pairs: [], shortages: [] },
    });
    return id;
  }
}
