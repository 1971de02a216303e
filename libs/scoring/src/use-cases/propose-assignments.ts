import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AdministeredCalls, type CallEntity } from '#calls';
import { newId } from '#kernel';
import { Audit, Transactions, type Actor } from '#platform';
import { assignmentFacts } from '../data/assignment-facts.query.js';
import { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';
import { lockAssignments } from '../data/locks.js';
import { AssignmentState, type Pair } from '../domain/assignment-state.js';
import { proposeAssignment, type ProposalSettings } from '../domain/propose-assignment.js';
import { faultsOfPairs, proposeByHand } from '../domain/propose-by-hand.js';
import { fail } from '../domain/scoring.errors.js';

/** What an expert would read, were the proposal confirmed. */
interface ProposedLoad {
  expertId: string;
  /** Live reviews in the call before. */
  before: number;
  proposed: number;
  capacity: number;
}

export interface Proposal {
  proposal: AssignmentProposalEntity;
  loads: ProposedLoad[];
}

const GREATEST_SEED = 2 ** 31;

/** Works out who might read what. Nobody is told until an administrator confirms it. */
@Injectable()
export class ProposeAssignments {
  constructor(
    private readonly tx: Transactions,
    private readonly administered: AdministeredCalls,
    private readonly audit: Audit,
  ) {}

  /** The best way by the objective. @throws DomainError `scoring.not-reviewing` */
  async execute(actor: Actor, callId: string, wanted: Partial<ProposalSettings>): Promise<Proposal> {
    const { call, state } = await this.begin(actor, callId);
    const { seed = randomInt(GREATEST_SEED), objective = 'bottleneck' } = wanted;
    const assignment = proposeAssignment(state, { seed, objective });
    return this.keep(call, state, { ...assignment, seed, objective, proposedBy: actor.personId });
  }

  /**
   * The administrator's own way.
   * @throws DomainError `scoring.not-reviewing`; `scoring.impossible-pairs` with each pair that cannot be made
   */
  async byHand(actor: Actor, callId: string, pairs: readonly Pair[]): Promise<Proposal> {
    const { call, state } = await this.begin(actor, callId);
    const faults = faultsOfPairs(state, pairs);
    if (faults.length > 0) throw fail('scoring.impossible-pairs', { count: faults.length }, faults);
    const assignment = proposeByHand(state, pairs);
    return this.keep(call, state, {
      ...assignment,
      ...{ seed: null, objective: 'by-hand', proposedBy: actor.personId },
    });
  }

  private async begin(actor: Actor, callId: string): Promise<{ call: CallEntity; state: AssignmentState }> {
    const call = await this.administered.get(actor, callId);
    if (call.status !== 'reviewing') throw fail('scoring.not-reviewing');
    return { call, state: new AssignmentState(await assignmentFacts(this.tx.manager, call)) };
  }

  /** The newest proposal is the only one that can be confirmed. */
  private async keep(
    { id: callId, organiserId }: CallEntity,
    state: AssignmentState,
    made: Pick<AssignmentProposalEntity, 'seed' | 'objective' | 'pairs' | 'shortages' | 'proposedBy'>,
  ): Promise<Proposal> {
    const id = newId();
    const proposal = await this.tx.run(async (em) => {
      await lockAssignments(em, callId);
      await em.update(AssignmentProposalEntity, { callId, status: 'proposed' }, { status: 'superseded' });
      await em.insert(AssignmentProposalEntity, { ...made, id, callId, status: 'proposed' });
      await this.audit.record(em, {
        ...{ actorId: made.proposedBy, organiserId },
        ...{ objectKind: 'assignment-proposal', objectId: id },
        ...{ action: 'assignment-proposal.make', toStatus: 'proposed' },
        facts: { callId, seed: made.seed, objective: made.objective, pairs: made.pairs.length },
      });
      return em.findOneByOrFail(AssignmentProposalEntity, { id });
    });
    return { proposal, loads: loadsOf(state, proposal) };
  }
}

function loadsOf(state: AssignmentState, { pairs }: AssignmentProposalEntity): ProposedLoad[] {
  const proposed = new Map<string, number>();
  for (const { expertId } of pairs) proposed.set(expertId, (proposed.get(expertId) ?? 0) + 1);
  return state.facts.experts.map(({ id, capacity }) => ({
    expertId: id,
    before: state.liveOf(id),
    proposed: proposed.get(id) ?? 0,
    capacity,
  }));
}
