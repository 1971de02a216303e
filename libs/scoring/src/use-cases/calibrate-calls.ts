import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Calls } from '#calls';
import type { CalibrationProgress } from '#engine';
import { Transactions } from '#platform';
import { callBudget } from '../data/call-budget.js';
import { Calibrations, type CalibratedVersions, type CalibrationRun } from '../data/calibrations.js';
import { rankingSubjects } from '../data/ranking-view.query.js';
import { Rankings } from '../data/rankings.js';
import { reviewedApplications } from '../data/reviewed-applications.query.js';
import type { CalibrationInput } from '../domain/calibrate-call.js';
import { fundedLines } from '../domain/funded-lines.js';
import { calibrateInThread } from './threads.js';

/**
 * Calibrates the calls whose rankings have changed, one after the other and each as it is when its turn comes: a
 * burst of reviews brings one computation. A run that goes on while further reviews come in is let finish, because
 * in the last days of a round they never stop; a run that another worker has taken over ends at its next note of progress.
 */
@Injectable()
export class CalibrateCalls implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();

  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly rankings: Rankings,
    private readonly calibrations: Calibrations,
  ) {}

  async execute(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const run = await this.calibrations.claim();
      if (!run) return;
      await this.calibrate(run);
    }
  }

  beforeApplicationShutdown(): void {
    this.stopping.abort();
  }

  private async calibrate(run: CalibrationRun): Promise<void> {
    const takenOver = new AbortController();
    const signal = AbortSignal.any([this.stopping.signal, takenOver.signal]);
    try {
      const { input, versions } = await this.read(run.callId);
      const onNote = (progress: CalibrationProgress): void => {
        this.calibrations.noteProgress(run, progress).then(
          (ours) => ours || takenOver.abort(),
          () => takenOver.abort(),
        );
      };
      const outcome = await calibrateInThread(input, { onNote, signal });
      await this.calibrations.keep(run, versions, outcome);
    } catch (error) {
      if (!signal.aborted) throw error;
      await this.calibrations.giveUp(run);
    }
  }

  /** One snapshot: the figures are of this ranking, with these reviews. */
  private read(callId: string): Promise<{ input: CalibrationInput; versions: CalibratedVersions }> {
    return this.tx.run(async (em) => {
      await em.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const call = await this.calls.get(callId);
      const current = await this.rankings.of(callId);
      const subjects = await rankingSubjects(em, callId);
      const rows = (current?.rows ?? []).map((row) => ({ ...subjects.get(row.applicationId)!, ...row }));
      const funded = fundedLines(rows, { budget: await callBudget(this.calls, call), most: null });
      return {
        versions: { rankingVersion: current?.ranking.version ?? 0, rulesVersion: call.rulesVersion },
        input: {
          rubric: await this.calls.rubricOf(callId),
          divergenceThreshold: call.divergenceThreshold,
          applications: await reviewedApplications(em, callId),
          funded: funded.filter(({ proposed }) => proposed !== null).length,
        },
      };
    });
  }
}
