import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { CalibrationProgress } from '#engine';
import { Config } from '#platform';
import { Calibrations, type CalibrationRun } from '../data/calibrations.js';
import { CompareRanking } from './compare-ranking.js';
import { goOnWhileOurs, SIGNS_OF_LIFE } from './go-on-while-ours.js';
import { RankJointly } from './rank-jointly.js';

/**
 * Calibrates the calls whose reviews or rankings have changed, one after the other and each as it is when its turn
 * comes: a burst of reviews brings one computation. What is computed is no transaction, and takes no lock: it
 * says how far it is, and a run that nothing is heard of is taken over.
 */
@Injectable()
export class CalibrateCalls implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();

  constructor(
    private readonly calibrations: Calibrations,
    private readonly rankJointly: RankJointly,
    private readonly compare: CompareRanking,
    private readonly config: Config,
  ) {}

  async execute(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const run = await this.calibrations.claim();
      if (!run) return;
      await this.do(run);
    }
  }

  beforeApplicationShutdown(): void {
    this.stopping.abort();
  }

  private async do(run: CalibrationRun): Promise<void> {
    const work = run.of === 'ranking' ? this.rankJointly : this.compare;
    const claimed = {
      say: (progress?: CalibrationProgress) => this.calibrations.noteProgress(run, progress),
      everyMs: this.config.jobLockMs / SIGNS_OF_LIFE,
      stopping: this.stopping.signal,
    };
    const done = await goOnWhileOurs(claimed, async (going) => {
      await work.execute(run, going);
      return true;
    });
    if (!done) await this.calibrations.giveUp(run);
  }
}
