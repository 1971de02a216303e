import { Module } from '@nestjs/common';
import { FindConflictsProcessor } from './jobs/find-conflicts.processor.js';
import { ExtendDueDatesProcessor } from './jobs/extend-due-dates.processor.js';
import { RecomputeRankingProcessor } from './jobs/recompute-ranking.processor.js';
import { ReplaceReviewersProcessor } from './jobs/replace-reviewers.processor.js';
import { ScoringModule } from './scoring.module.js';

@Module({
  imports: [ScoringModule],
  providers: [
    ReplaceReviewersProcessor,
    FindConflictsProcessor,
    ExtendDueDatesProcessor,
    RecomputeRankingProcessor,
  ],
})
export class ScoringWorkerModule {}
