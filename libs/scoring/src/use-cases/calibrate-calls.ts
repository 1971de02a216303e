import { Injectable } from '@nestjs/common';
import type { CalibrationProgress } from '#engine';
import { Config } from '#platform';
import { Calibrations, type CalibrationRun } from '../data/calibrations.js';
import { CompareRanking } from './compare-ranking.js';
import { RankJointly } from './rank-jointly.js';
import { RunAfterRun } from './run-after-run.js';
import type { Calibrating } from './threads.js';

/**
 * Calibrates the calls whose reviews or rankings have changed, one after the other and each as it is when its turn
 * comes: a burst of reviews brings one computation.
 */
@Injectable()
export class CalibrateCalls extends RunAfterRun<CalibrationRun, CalibrationProgress> {
  constructor(
    calibrations: Calibrations,
    config: Config,
    private readonly rankJointly: RankJointly,
    private readonly compare: CompareRanking,
  ) {
    super(calibrations, config);
  }

  protected work(run: CalibrationRun, calibrating: Calibrating): Promise<void> {
    return (run.of === 'ranking' ? this.rankJointly : this.compare).execute(run, calibrating);
  }
}
