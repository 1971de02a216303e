import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { ExtendDueDates } from '../use-cases/extend-due-dates.js';
import { extendDueDates } from './scoring.jobs.js';

@Injectable()
export class ExtendDueDatesProcessor extends OutboxProcessor<{ callId: string }> {
  readonly job = extendDueDates;

  constructor(private readonly extend: ExtendDueDates) {
    super();
  }

  process(em: EntityManager, { callId }: { callId: string }): Promise<void> {
    return this.extend.execute(em, callId);
  }
}
