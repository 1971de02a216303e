import { Injectable } from '@nestjs/common';
import { ScheduledProcessor } from '#platform';
import { OpenDueTranches } from '../use-cases/open-due-tranches.js';
import { openDueTranches } from './payouts.jobs.js';

@Injectable()
export class OpenDueTranchesProcessor extends ScheduledProcessor {
  readonly schedule = openDueTranches;

  constructor(private readonly opening: OpenDueTranches) {
    super();
  }

  async process(): Promise<void> {
    await this.opening.execute();
  }
}
