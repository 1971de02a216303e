import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AdministeredCalls, Calls, type CallEntity } from '#calls';
import { Transactions, type Actor } from '#platform';
import { assignmentFacts } from '../data/assignment-facts.query.js';
import { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { AssignmentState } from '../domain/assignment-state.js';
import { LIVE_STATUSES } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';
import { mayAssign, requireRight } from './scoring.policy.js';

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
  /** Empty until it is worked out. */
  loads: ProposedLoad[];
}

/**
 * Proposals for whoever has asked for them: they are made without the applications near to that person, and what is
 * near to somebody else is in them. What has come near since is left out too.
 */
@Injectable()
export class ReadProposals {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.not-found` */
  async one(actor: Actor, id: string): Promise<Proposal> {
    return this.view(actor, await this.ofActor(actor, id));
  }

  /** The person's newest of a call, unless it is confirmed or another has taken its place: at most one. */
  async ofCall(actor: Actor, callId: string): Promise<Proposal[]> {
    await this.administered.get(actor, callId);
    const newest = await this.tx.manager.findOne(AssignmentProposalEntity, {
      where: { callId, proposedBy: actor.personId, status: In(['working', 'refused', 'proposed']) },
      order: { proposedAt: 'DESC' },
    });
    return newest ? [await this.view(actor, newest)] : [];
  }

  /** @throws DomainError `scoring.not-found` */
  async ofActor(actor: Actor, id: string): Promise<AssignmentProposalEntity> {
    const proposal = await this.tx.manager.findOneBy(AssignmentProposalEntity, { id });
    if (!proposal) throw fail('scoring.not-found');
    requireRight(mayAssign(actor, await this.calls.get(proposal.callId)));
    if (proposal.proposedBy !== actor.personId) throw fail('scoring.not-found');
    return proposal;
  }

  private async view(actor: Actor, proposal: AssignmentProposalEntity): Promise<Proposal> {
    if (proposal.status === 'working' || proposal.status === 'refused') return { proposal, loads: [] };
    const hidden = new Set(await this.conflicts.of(actor.personId));
    const shown = <Part extends { applicationId: string }>(parts: Part[]): Part[] =>
      parts.filter(({ applicationId }) => !hidden.has(applicationId));
    const seen = {
      ...proposal,
      pairs: shown(proposal.pairs),
      shortages: shown(proposal.shortages),
      withoutLocal: proposal.withoutLocal.filter((id) => !hidden.has(id)),
    };
    return { proposal: seen, loads: await this.loads(await this.calls.get(proposal.callId), seen, hidden) };
  }

  private async loads(
    call: CallEntity,
    { pairs }: AssignmentProposalEntity,
    hidden: ReadonlySet<string>,
  ): Promise<ProposedLoad[]> {
    const state = new AssignmentState(await assignmentFacts(this.tx.manager, call));
    const proposed = countByExpert(pairs);
    const unsaid = countByExpert(
      state.facts.reviews.filter(
        ({ applicationId, status }) => hidden.has(applicationId) && LIVE_STATUSES.includes(status),
      ),
    );
    return state.facts.experts.map(({ id, capacity }) => ({
      ...{ expertId: id, capacity, proposed: proposed.get(id) ?? 0 },
      before: state.liveOf(id) - (unsaid.get(id) ?? 0),
    }));
  }
}

function countByExpert(parts: readonly { expertId: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { expertId } of parts) counts.set(expertId, (counts.get(expertId) ?? 0) + 1);
  return counts;
}
