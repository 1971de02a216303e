import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { RecheckExpert } from '../use-cases/recheck-expert.js';
import { recheckExpert } from './scoring.jobs.js';

@Injectable()
export class RecheckExpertProcessor extends OutboxProcessor<{ personId: string }> {
  readonly job = recheckExpert;

  constructor(private readonly recheck: RecheckExpert) {
    super();
  }

  process(em: EntityManager, { personId }: { personId: string }): Promise<void> {
    return this.recheck.execute(em, personId);
  }
}
