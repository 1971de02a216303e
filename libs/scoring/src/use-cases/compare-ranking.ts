import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { Transactions } from '#platform';
import { callBudget } from '../data/call-budget.js';
import { Calibrations, type CalibratedVersions, type CalibrationRun } from '../data/calibrations.js';
import { rankingSubjects } from '../data/ranking-view.query.js';
import { Rankings } from '../data/rankings.js';
import { reviewedApplications } from '../data/reviewed-applications.query.js';
import type { CalibrationInput } from '../domain/calibrate-call.js';
import { fundedLines } from '../domain/funded-lines.js';
import { calibrateInThread, type Calibrating } from './threads.js';

/**
 * Computes what stands beside a ranking: scores with the experts' severity taken out, and how sure places are. It is
 * let finish while further reviews come in, because in the last days of a round they never stop.
 */
@Injectable()
export class CompareRanking {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly rankings: Rankings,
    private readonly calibrations: Calibrations,
  ) {}

  async execute(run: CalibrationRun, calibrating: Calibrating): Promise<void> {
    const { input, versions } = await this.read(run.callId);
    await this.calibrations.keep(run, versions, await calibrateInThread(input, calibrating));
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
