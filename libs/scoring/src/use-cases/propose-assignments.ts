import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AdministeredCalls, type CallEntity } from '#calls';
import { newId } from '#kernel';
import { Audit, Transactions, type Actor } from '#platform';
import { assignmentFacts } from '../data/assignment-facts.query.js';
import { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';
import { lockAssignments } from '../data/locks.js';
import { AssignmentState } from '../domain/assignment-state.js';
import { proposeAssignment, type ProposalSettings } from '../domain/propose-assignment.js';
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

  /** @throws DomainError `scoring.not-reviewing` */
  async execute(actor: Actor, callId: string, wanted: Partial<ProposalSettings>): Promise<Proposal> {
    const call = await this.administered.get(actor, callId);
    if (call.status !== 'reviewing') throw fail('scoring.not-reviewing');
    const state = new AssignmentState(await assignmentFacts(this.tx.manager, call));
    const { seed = randomInt(GREATEST_SEED), objective = 'bottleneck' } = wanted;
    const { pairs, shortages } = proposeAssignment(state, { seed, objective });
    const id = newId();
    await this.keep(call, { id, callId, seed, objective, pairs, shortages, proposedBy: actor.personId });
    const proposal = await this.tx.manager.findOneByOrFail(AssignmentProposalEntity, { id });
    return { proposal, loads: loadsOf(state, proposal) };
  }

  /** The newest proposal is the only one that can be confirmed. */
  private keep(
    call: CallEntity,
    proposal: Omit<AssignmentProposalEntity, 'status' | 'proposedAt'>,
  ): Promise<void> {
    return this.tx.run(async (em) => {
      await lockAssignments(em, call.id);
      await em.update(
        AssignmentProposalEntity,
        { callId: call.id, status: 'proposed' },
        { status: 'superseded' },
      );
      await em.insert(AssignmentProposalEntity, { ...proposal, status: 'proposed' });
      await this.audit.record(em, {
        actorId: proposal.proposedBy,
        organiserId: call.organiserId,
        action: 'assignment-proposal.make',
        objectKind: 'assignment-proposal',
        objectId: proposal.id,
        toStatus: 'proposed',
        facts: { callId: call.id, seed: proposal.seed, pairs: proposal.pairs.length },
      });
    });
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
