import { Injectable } from '@nestjs/common';
import { ScheduledProcessor } from '#platform';
import { WorkOutProposals } from '../use-cases/work-out-proposals.js';
import { workOutProposals } from './scoring.jobs.js';

@Injectable()
export class WorkOutProposalsProcessor extends ScheduledProcessor {
  readonly schedule = workOutProposals;

  constructor(private readonly workOut: WorkOutProposals) {
    super();
  }

  process(): Promise<void> {
    return this.workOut.execute();
  }
}
