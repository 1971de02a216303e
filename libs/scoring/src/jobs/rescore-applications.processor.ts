import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { RescoreApplications } from '../use-cases/rescore-applications.js';
import { rescoreApplications, type ChangedApplication } from './scoring.jobs.js';

@Injectable()
export class RescoreApplicationsProcessor extends OutboxProcessor<ChangedApplication> {
  readonly job = rescoreApplications;

  constructor(private readonly rescore: RescoreApplications) {
    super();
  }

  process(
    em: EntityManager,
    { callId, applicationId }: ChangedApplication,
    others: readonly ChangedApplication[],
  ): Promise<void> {
    return this.rescore.execute(em, callId, [applicationId, ...others.map((other) => other.applicationId)]);
  }
}
