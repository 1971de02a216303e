import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { ReplaceReviewers } from '../use-cases/replace-reviewers.js';
import { replaceReviewers } from './scoring.jobs.js';

@Injectable()
export class ReplaceReviewersProcessor extends OutboxProcessor<{ callId: string }> {
  readonly job = replaceReviewers;

  constructor(private readonly replace: ReplaceReviewers) {
    super();
  }

  process(em: EntityManager, { callId }: { callId: string }): Promise<void> {
    return this.replace.execute(em, callId);
  }
}
