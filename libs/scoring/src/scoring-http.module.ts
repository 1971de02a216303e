import { Module } from '@nestjs/common';
import { AssignmentProposalsController } from './http/assignment-proposals.controller.js';
import { AssignmentsController } from './http/assignments.controller.js';
import { ConflictsController } from './http/conflicts.controller.js';
import { ExpertCallsController } from './http/expert-calls.controller.js';
import { ClarificationsController } from './http/clarifications.controller.js';
import { CalibrationReviewsController } from './http/calibration-reviews.controller.js';
import { CalibrationRoundsController } from './http/calibration-rounds.controller.js';
import { ExpertsController } from './http/experts.controller.js';
import { OpinionsController } from './http/opinions.controller.js';
import { RemovalsController } from './http/removals.controller.js';
import { ReplacementsController } from './http/replacements.controller.js';
import { ReviewsController } from './http/reviews.controller.js';
import { OwnPanelController } from './http/own-panel.controller.js';
import { PanelsController } from './http/panels.controller.js';
import { RankingsController } from './http/rankings.controller.js';
import { RoundsController } from './http/rounds.controller.js';
import { SupervisionController } from './http/supervision.controller.js';
import { UnfoundedMarksController } from './http/unfounded-marks.controller.js';
import { ScoringModule } from './scoring.module.js';

@Module({
  imports: [ScoringModule],
  controllers: [
    AssignmentProposalsController,
    AssignmentsController,
    ConflictsController,
    ExpertCallsController,
    ClarificationsController,
    CalibrationReviewsController,
    CalibrationRoundsController,
    ExpertsController,
    OpinionsController,
    RemovalsController,
    ReplacementsController,
    ReviewsController,
    UnfoundedMarksController,
    OwnPanelController,
    PanelsController,
    RankingsController,
    RoundsController,
    SupervisionController,
  ],
})
export class ScoringHttpModule {}
