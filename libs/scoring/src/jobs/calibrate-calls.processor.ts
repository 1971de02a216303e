import { Injectable } from '@nestjs/common';
import { ScheduledProcessor } from '#platform';
import { CalibrateCalls } from '../use-cases/calibrate-calls.js';
import { calibrateCalls } from './scoring.jobs.js';

@Injectable()
export class CalibrateCallsProcessor extends ScheduledProcessor {
  readonly schedule = calibrateCalls;

  constructor(private readonly calibrate: CalibrateCalls) {
    super();
  }

  process(): Promise<void> {
    return this.calibrate.execute();
  }
}
