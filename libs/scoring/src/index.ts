export { AssignmentProposalEntity } from './data/assignment-proposal.entity.js';
export { ConflictOfInterestEntity } from './data/conflict-of-interest.entity.js';
export { scoringEntities } from './data/entities.js';
export { ExpertProfileEntity } from './data/expert-profile.entity.js';
export { OwnConflicts } from './data/own-conflicts.js';
export { Rankings, type CurrentRanking } from './data/rankings.js';
export { ReviewEntity } from './data/review.entity.js';
export { ReviewRevisionEntity, type RevisedScore } from './data/review-revision.entity.js';
export { ReviewScoreEntity } from './data/review-score.entity.js';
export {
  computeRanking,
  digestOfRanking,
  type RankedApplication,
  type RankingRules,
} from './domain/compute-ranking.js';
export type { CalibrationInput } from './domain/calibrate-call.js';
export type { GivenScore } from './domain/given-scores.js';
export type { LineOpinion } from './domain/line-opinions.js';
export type { AssignmentGround } from './domain/plan-assignment.js';
export type { RankingFlag, ReviewedApplication } from './domain/score-applications.js';
export { reviewStatuses, type ReviewAction, type ReviewFacts } from './domain/review.status.js';
export { withoutApplications } from './domain/without-applications.js';
export { ScoringModule } from './scoring.module.js';
export { AnswerAssignment } from './use-cases/answer-assignment.js';
export { AskThirdReviews } from './use-cases/ask-third-reviews.js';
export { AssignExpert, type HandAssignment } from './use-cases/assign-expert.js';
export { CalibrateCalls } from './use-cases/calibrate-calls.js';
export { Clarify } from './use-cases/clarify.js';
export { CloseReviewing } from './use-cases/close-reviewing.js';
export { ConfirmAssignments } from './use-cases/confirm-assignments.js';
export { FindConflicts } from './use-cases/find-conflicts.js';
export { GetRanking, type RankingView } from './use-cases/get-ranking.js';
export { MarkUnfounded } from './use-cases/mark-unfounded.js';
export { OpenReviewing } from './use-cases/open-reviewing.js';
export { OwnCalibration } from './use-cases/own-calibration.js';
export { ProposeAssignments } from './use-cases/propose-assignments.js';
export { RecomputeRanking } from './use-cases/recompute-ranking.js';
export { RunPanel } from './use-cases/run-panel.js';
export { RemoveExpert, type Removal } from './use-cases/remove-expert.js';
export { ReplaceReviewers } from './use-cases/replace-reviewers.js';
export { ReopenReview } from './use-cases/reopen-review.js';
export { RescoreApplications } from './use-cases/rescore-applications.js';
export { ReviseScore } from './use-cases/revise-score.js';
export { ReturnReview } from './use-cases/return-review.js';
export { RunCalibration } from './use-cases/run-calibration.js';
export { SaveExpertProfile, type ExpertProfile } from './use-cases/save-expert-profile.js';
export { SaveReview, type ReviewDraft } from './use-cases/save-review.js';
export { ScoreCalibration } from './use-cases/score-calibration.js';
export { SubmitReview } from './use-cases/submit-review.js';
export { TalkCalibrationOver } from './use-cases/talk-calibration-over.js';
export { TalkInPanel } from './use-cases/talk-in-panel.js';
export { calibrateInThread, planInThread } from './use-cases/threads.js';
export { VoidReview } from './use-cases/void-review.js';
export { WorkOutProposals } from './use-cases/work-out-proposals.js';
