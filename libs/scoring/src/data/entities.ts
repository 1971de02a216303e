import { AssignmentProposalEntity } from './assignment-proposal.entity.js';
import { AssignmentRuleEntity } from './assignment-rule.entity.js';
import { ConflictAnswerEntity } from './conflict-answer.entity.js';
import { ConflictFindingEntity } from './conflict-finding.entity.js';
import { ClarificationEntity } from './clarification.entity.js';
import { CalibrationApplicationEntity } from './calibration-application.entity.js';
import { CalibrationMessageEntity } from './calibration-message.entity.js';
import { CalibrationReviewEntity } from './calibration-review.entity.js';
import { CalibrationRoundEntity } from './calibration-round.entity.js';
import { ConflictOfInterestEntity } from './conflict-of-interest.entity.js';
import { ExpertRemovalEntity } from './expert-removal.entity.js';
import { ExpertBidEntity } from './expert-bid.entity.js';
import { ExpertExtensionEntity } from './expert-extension.entity.js';
import { ExpertProfileEntity } from './expert-profile.entity.js';
import { CalibrationEntity } from './calibration.entity.js';
import { PanelEntity } from './panel.entity.js';
import { PanelMessageEntity } from './panel-message.entity.js';
import { PanelRevisionEntity } from './panel-revision.entity.js';
import { RankingEntity } from './ranking.entity.js';
import { RankingRowEntity } from './ranking-row.entity.js';
import { ReplacementRuleEntity } from './replacement-rule.entity.js';
import { ReviewEntity } from './review.entity.js';
import { ReviewLineOpinionEntity } from './review-line-opinion.entity.js';
import { ReviewRevisionEntity } from './review-revision.entity.js';
import { ReviewScoreEntity } from './review-score.entity.js';
import { UnfoundedMarkEntity } from './unfounded-mark.entity.js';

export const scoringEntities = [
  AssignmentProposalEntity,
  AssignmentRuleEntity,
  ConflictAnswerEntity,
  ConflictFindingEntity,
  ClarificationEntity,
  CalibrationApplicationEntity,
  CalibrationMessageEntity,
  CalibrationReviewEntity,
  CalibrationRoundEntity,
  ConflictOfInterestEntity,
  ExpertBidEntity,
  ExpertExtensionEntity,
  ExpertProfileEntity,
  ExpertRemovalEntity,
  CalibrationEntity,
  PanelEntity,
  PanelMessageEntity,
  PanelRevisionEntity,
  RankingEntity,
  RankingRowEntity,
  ReplacementRuleEntity,
  ReviewEntity,
  ReviewLineOpinionEntity,
  ReviewRevisionEntity,
  ReviewScoreEntity,
  UnfoundedMarkEntity,
];
