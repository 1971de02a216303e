import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { AskThirdReviews } from '../use-cases/ask-third-reviews.js';
import { askThirdReviews } from './scoring.jobs.js';

@Injectable()
export class AskThirdReviewsProcessor extends OutboxProcessor<{ callId: string }> {
  readonly job = askThirdReviews;

  constructor(private readonly ask: AskThirdReviews) {
    super();
  }

  process(em: EntityManager, { callId }: { callId: string }): Promise<void> {
    return this.ask.execute(em, callId);
  }
}
