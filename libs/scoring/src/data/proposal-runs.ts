import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { Config, Transactions } from '#platform';
import type { PlanProgress } from '../domain/plan-progress.js';
import type { AssignmentPrices } from '../domain/price-constraints.js';
import type { ProposedAssignment } from '../domain/propose-assignment.js';
import type { AskedOfProposal, ProposalRefusal } from './assignment-proposal.entity.js';
import { runUntil } from './run-until.js';

/** A turn to work out what was asked of one proposal. */
export interface ProposalRun {
  proposalId: string;
  asked: AskedOfProposal;
  runId: string;
}

/** Who has waited longest comes first. */
const CLAIM = `
  UPDATE assignment_proposal SET run_id = $1, run_stage = 'reading', run_done = 0, run_until = ${runUntil('$2')}
   WHERE id = (
     SELECT id FROM assignment_proposal
      WHERE asked IS NOT NULL AND (run_until IS NULL OR run_until < clock_timestamp())
      ORDER BY proposed_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id AS "proposalId", asked`;

/** Nothing is asked any more, and no run is under way. */
const DONE = 'asked = NULL, run_id = NULL, run_stage = NULL, run_until = NULL';

const OURS = 'id = $1 AND run_id = $2 AND asked IS NOT NULL';

/**
 * What proposals wait for, and whose turn it is to work it out. A run that is not heard of for as long as a job's lock
 * is taken over; what a run that was taken over brings is not kept.
 */
@Injectable()
export class ProposalRuns {
  constructor(
    private readonly tx: Transactions,
    private readonly config: Config,
  ) {}

  /** A proposal of which something is asked, for nobody else meanwhile. */
  async claim(): Promise<ProposalRun | null> {
    const runId = newId();
    const [[claimed]] = await this.tx.manager.query<[Omit<ProposalRun, 'runId'>[], number]>(CLAIM, [
      runId,
      this.config.jobLockMs,
    ]);
    return claimed ? { ...claimed, runId } : null;
  }

  /**
   * @param progress left out: the run goes on, and that is all
   * @returns false when nobody waits for it any more
   */
  note(run: ProposalRun, progress?: PlanProgress): Promise<boolean> {
    return this.change(
      this.tx.manager,
      run,
      `run_stage = coalesce($3, run_stage), run_done = coalesce($4, run_done), run_until = ${runUntil('$5')}`,
      [progress?.stage ?? null, progress?.done ?? null, this.config.jobLockMs],
    );
  }

  /** From now on it can be confirmed. @returns false when nobody waits for it any more */
  keepPairs(
    em: EntityManager,
    run: ProposalRun,
    { pairs, shortages, withoutLocal }: ProposedAssignment,
  ): Promise<boolean> {
    return this.change(
      em,
      run,
      `status = 'proposed', proposed_at = clock_timestamp(), pairs = $3, shortages = $4, without_local = $5, ${DONE}`,
      [JSON.stringify(pairs), JSON.stringify(shortages), withoutLocal],
    );
  }

  async keepPrices(run: ProposalRun, prices: AssignmentPrices): Promise<void> {
    await this.change(this.tx.manager, run, `prices = $3, ${DONE}`, [JSON.stringify(prices)]);
  }

  /** Says why what was asked cannot be worked out. */
  async refuse(run: ProposalRun, refusal: ProposalRefusal): Promise<void> {
    await this.change(
      this.tx.manager,
      run,
      `status = CASE WHEN status = 'working' THEN 'refused' ELSE status END, refusal = $3, ${DONE}`,
      [JSON.stringify(refusal)],
    );
  }

  /** Lets somebody else begin at once. */
  async giveUp(run: ProposalRun): Promise<void> {
    await this.change(this.tx.manager, run, 'run_id = NULL, run_stage = NULL, run_until = NULL', []);
  }

  private async change(
    em: EntityManager,
    { proposalId, runId }: ProposalRun,
    set: string,
    values: unknown[],
  ): Promise<boolean> {
    const [, count] = await em.query<[unknown, number]>(
      `UPDATE assignment_proposal SET ${set} WHERE ${OURS}`,
      [proposalId, runId, ...values],
    );
    return count > 0;
  }
}
