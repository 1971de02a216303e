import { Module } from '@nestjs/common';
import { ExtendDueDatesProcessor } from './jobs/extend-due-dates.processor.js';
import { RecomputeRankingProcessor } from './jobs/recompute-ranking.processor.js';
import { ScoringModule } from './scoring.module.js';

@Module({ imports: [ScoringModule], providers: [ExtendDueDatesProcessor, RecomputeRankingProcessor] })
export class ScoringWorkerModule {}
