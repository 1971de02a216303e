import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallEntity } from '#calls';
import { newId } from '#kernel';
import { Audit, Transactions, type Actor } from '#platform';
import { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';
import { lockAssignments } from '../data/locks.js';
import { AssignmentState, type Pair } from '../domain/assignment-state.js';
import { seedOfDraw } from '../domain/draw-assignment.js';
import { faultsOfPairs } from '../domain/faults-of-pairs.js';
import type { ProposalSettings, ProposedAssignment } from '../domain/propose-assignment.js';
import { LIVE_STATUSES } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';
import { AssignmentGrounds } from './assignment-grounds.js';
import { planInThread } from './threads.js';

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

type MadeProposal = Pick<AssignmentProposalEntity, 'seed' | 'objective' | 'proposedBy'> & ProposedAssignment;

const GREATEST_SEED = 2 ** 31;

/**
 * Works out who might read what. Nobody is told until an administrator confirms it. Applications near to the
 * administrator are left to somebody else, and not counted here.
 */
@Injectable()
export class ProposeAssignments {
  constructor(
    private readonly tx: Transactions,
    private readonly grounds: AssignmentGrounds,
    private readonly audit: Audit,
  ) {}

  /** The best way by the objective. @throws DomainError `scoring.not-reviewing` */
  async execute(actor: Actor, callId: string, wanted: Partial<ProposalSettings>): Promise<Proposal> {
    const { call, ground, hidden } = await this.grounds.of(actor, callId);
    const { seed = randomInt(GREATEST_SEED), objective = 'bottleneck' } = wanted;
    const assignment = await planInThread(ground, { kind: 'best', seed, objective });
    const made = { ...assignment, seed, objective, proposedBy: actor.personId };
    const proposal = await this.keep(call, made);
    return { proposal, loads: loadsOf(new AssignmentState(ground.facts), proposal, hidden) };
  }

  /**
   * By lot. The seed is the call's, whose digest stands in its rules since publication and which is disclosed when
   * reviewing closes: nobody can choose it, and drawing again changes nothing.
   * @throws DomainError `scoring.not-reviewing`
   */
  async drawn(actor: Actor, callId: string): Promise<Proposal> {
    const { call, ground, hidden } = await this.grounds.of(actor, callId);
    const assignment = await planInThread(ground, { kind: 'drawn', seed: seedOfDraw(call.lotSeed) });
    const made = { seed: null, objective: 'drawn' as const, proposedBy: actor.personId };
    const proposal = await this.keep(call, { ...assignment, ...made });
    return { proposal, loads: loadsOf(new AssignmentState(ground.facts), proposal, hidden) };
  }

  /**
   * The administrator's own way.
   * @throws DomainError `scoring.not-reviewing`; `scoring.impossible-pairs` with each pair that cannot be made
   */
  async byHand(actor: Actor, callId: string, pairs: readonly Pair[]): Promise<Proposal> {
    const { call, ground, hidden } = await this.grounds.of(actor, callId);
    const faults = faultsOfPairs(new AssignmentState(ground.facts), pairs);
    if (faults.length > 0) throw fail('scoring.impossible-pairs', { count: faults.length }, faults);
    const assignment = await planInThread(ground, { kind: 'by-hand', pairs });
    const proposal = await this.keep(call, {
      ...assignment,
      ...{ seed: null, objective: 'by-hand', proposedBy: actor.personId },
    });
    return { proposal, loads: loadsOf(new AssignmentState(ground.facts), proposal, hidden) };
  }

  /** The newest proposal is the only one that can be confirmed. */
  private async keep(
    { id: callId, organiserId }: CallEntity,
    made: MadeProposal,
  ): Promise<AssignmentProposalEntity> {
    const id = newId();
    return this.tx.run(async (em) => {
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
  }
}

function loadsOf(
  state: AssignmentState,
  { pairs }: AssignmentProposalEntity,
  hidden: ReadonlySet<string>,
): ProposedLoad[] {
  const unsaid = state.facts.reviews.filter(
    ({ applicationId, status }) => hidden.has(applicationId) && LIVE_STATUSES.includes(status),
  );
  const proposed = new Map<string, number>();
  for (const { expertId } of pairs) proposed.set(expertId, (proposed.get(expertId) ?? 0) + 1);
  return state.facts.experts.map(({ id, capacity }) => ({
    expertId: id,
    before: state.liveOf(id) - unsaid.filter(({ expertId }) => expertId === id).length,
    proposed: proposed.get(id) ?? 0,
    capacity,
  }));
}
