import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { FindConflicts } from '../use-cases/find-conflicts.js';
import { findConflicts } from './scoring.jobs.js';

@Injectable()
export class FindConflictsProcessor extends OutboxProcessor<{ callId: string }> {
  readonly job = findConflicts;

  constructor(private readonly find: FindConflicts) {
    super();
  }

  process(em: EntityManager, { callId }: { callId: string }): Promise<void> {
    return this.find.execute(em, callId);
  }
}
