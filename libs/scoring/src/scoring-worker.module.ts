import { Module } from '@nestjs/common';
import { AskThirdReviewsProcessor } from './jobs/ask-third-reviews.processor.js';
import { CalibrateCallsProcessor } from './jobs/calibrate-calls.processor.js';
import { ExtendDueDatesProcessor } from './jobs/extend-due-dates.processor.js';
import { FindConflictsProcessor } from './jobs/find-conflicts.processor.js';
import { RecheckExpertProcessor } from './jobs/recheck-expert.processor.js';
import { RecomputeRankingProcessor } from './jobs/recompute-ranking.processor.js';
import { ReplaceReviewersProcessor } from './jobs/replace-reviewers.processor.js';
import { RescoreApplicationsProcessor } from './jobs/rescore-applications.processor.js';
import { WorkOutProposalsProcessor } from './jobs/work-out-proposals.processor.js';
import { ScoringModule } from './scoring.module.js';

@Module({
  imports: [ScoringModule],
  providers: [
    AskThirdReviewsProcessor,
    CalibrateCallsProcessor,
    ExtendDueDatesProcessor,
    FindConflictsProcessor,
    RecheckExpertProcessor,
    RecomputeRankingProcessor,
    ReplaceReviewersProcessor,
    RescoreApplicationsProcessor,
    WorkOutProposalsProcessor,
  ],
})
export class ScoringWorkerModule {}
