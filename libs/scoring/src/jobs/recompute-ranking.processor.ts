import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { RecomputeRanking } from '../use-cases/recompute-ranking.js';
import { recomputeRanking } from './scoring.jobs.js';

@Injectable()
export class RecomputeRankingProcessor extends OutboxProcessor<{ callId: string }> {
  readonly job = recomputeRanking;

  constructor(private readonly recompute: RecomputeRanking) {
    super();
  }

  async process(em: EntityManager, { callId }: { callId: string }): Promise<void> {
    await this.recompute.execute(em, callId);
  }
}
