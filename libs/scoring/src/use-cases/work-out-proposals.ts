import { Injectable } from '@nestjs/common';
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
import { KeepProposal } from './keep-proposal.js';
import { RunAfterRun } from './run-after-run.js';
import { planInThread, priceInThread, type Planning } from './threads.js';

/** Works out what administrators have asked of proposals: who might read what, and what each rule of that costs. */
@Injectable()
export class WorkOutProposals extends RunAfterRun<ProposalRun, PlanProgress> {
  constructor(
    private readonly runs: ProposalRuns,
    config: Config,
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly grounds: AssignmentGrounds,
    private readonly keep: KeepProposal,
  ) {
    super(runs, config);
  }

  /** Whoever waits hears of a failure at once. */
  protected override async do(run: ProposalRun): Promise<void> {
    try {
      await super.do(run);
    } catch (error) {
      const refusal = error instanceof DomainError ? error : fail('scoring.proposal-failed');
      await this.runs.refuse(run, { code: refusal.code, params: plain(refusal.params) });
      if (refusal !== error) throw error;
    }
  }

  protected async work(run: ProposalRun, planning: Planning): Promise<void> {
    const { manager } = this.tx;
    const proposal = await manager.findOneByOrFail(AssignmentProposalEntity, { id: run.proposalId });
    const call = await this.calls.get(proposal.callId);
    const ground = await this.grounds.read(call, proposal.proposedBy);
    const way = wayOf(proposal, call);
    if (run.asked === 'prices') {
      await this.runs.keepPrices(run, await priceInThread(ground, way, planning));
      return;
    }
    const assignment = await planInThread(ground, way, planning);
    planning.onNote(SAVING);
    await this.tx.run(async (em) => {
      await lockAssignments(em, call.id);
      if (!(await this.runs.keepPairs(em, run, assignment))) return;
      await this.keep.record(em, call, { ...proposal, ...assignment });
    });
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
