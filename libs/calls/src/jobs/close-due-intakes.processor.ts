import { Injectable } from '@nestjs/common';
import { ScheduledProcessor } from '#platform';
import { CloseIntake } from '../use-cases/close-intake.js';
import { closeDueIntakes } from './calls.jobs.js';

@Injectable()
export class CloseDueIntakes extends ScheduledProcessor {
  readonly schedule = closeDueIntakes;

  constructor(private readonly closeIntake: CloseIntake) {
    super();
  }

  async process(): Promise<void> {
    await this.closeIntake.closeDue();
  }
}
