import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Calls, type CallEntity } from '#calls';
import { DomainError } from '#kernel';
import { Config, Transactions } from '#platform';
import { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';
import { lockAssignments } from '../data/locks.js';
import { ProposalRuns, type ProposalRun } from '../data/proposal-runs.js';
import { seedOfDraw } from '../domain/draw-assignment.js';
import { SAVING, type PlanProgress } from '../domain/plan-progress.js';
import type { PricedWay } from '../domain/price-constraints.js';
import { fail } from '../domain/scoring.errors.js';
import { AssignmentGrounds } from './assignment-grounds.js';
import { goOnWhileOurs, SIGNS_OF_LIFE } from './go-on-while-ours.js';
import { KeepProposal } from './keep-proposal.js';
import { planInThread, priceInThread, type Planning } from './threads.js';

/**
 * Works out what administrators have asked of proposals, one after the other: who might read what, and what each rule
 * of that costs. It is no transaction, and says how far it is; work of a lost process is done again by another.
 */
@Injectable()
export class WorkOutProposals implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();

  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly runs: ProposalRuns,
    private readonly grounds: AssignmentGrounds,
    private readonly keep: KeepProposal,
    private readonly config: Config,
  ) {}

  async execute(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const run = await this.runs.claim();
      if (!run) return;
      await this.do(run);
    }
  }

  beforeApplicationShutdown(): void {
    this.stopping.abort();
  }

  /** Whoever waits hears of a failure at once. */
  private async do(run: ProposalRun): Promise<void> {
    const claimed = {
      say: (progress?: PlanProgress) => this.runs.note(run, progress),
      everyMs: this.config.jobLockMs / SIGNS_OF_LIFE,
      stopping: this.stopping.signal,
    };
    try {
      const done = await goOnWhileOurs(claimed, (planning) => this.workOut(run, planning));
      if (!done) await this.runs.giveUp(run);
    } catch (error) {
      const refusal = error instanceof DomainError ? error : fail('scoring.proposal-failed');
      await this.runs.refuse(run, { code: refusal.code, params: plain(refusal.params) });
      if (refusal !== error) throw error;
    }
  }

  private async workOut(run: ProposalRun, planning: Planning): Promise<true> {
    const { manager } = this.tx;
    const proposal = await manager.findOneByOrFail(AssignmentProposalEntity, { id: run.proposalId });
    const call = await this.calls.get(proposal.callId);
    const ground = await this.grounds.read(call, proposal.proposedBy);
    const way = wayOf(proposal, call);
    if (run.asked === 'prices') {
      await this.runs.keepPrices(run, await priceInThread(ground, way, planning));
      return true;
    }
    const assignment = await planInThread(ground, way, planning);
    planning.onNote(SAVING);
    await this.tx.run(async (em) => {
      await lockAssignments(em, call.id);
      if (!(await this.runs.keepPairs(em, run, assignment))) return;
      await this.keep.record(em, call, { ...proposal, ...assignment });
    });
    return true;
  }
}

function wayOf({ objective, seed }: AssignmentProposalEntity, { lotSeed }: CallEntity): PricedWay {
  if (objective === 'drawn') return { kind: 'drawn', seed: seedOfDraw(lotSeed) };
  // Pairs that a person chose cannot be chosen again without a rule.
  return { kind: 'best', seed: seed ?? 0, objective: objective === 'sum' ? 'sum' : 'bottleneck' };
}

const plain = (params: DomainError['params']): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value]),
  );
