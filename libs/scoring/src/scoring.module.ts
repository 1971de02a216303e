import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '#applications';
import { CallFactSources } from '#calls';
import { AuditSecrets } from '#identity';
import { Constraints, JobRegistry, Outbox, Texts } from '#platform';
import { calibrationFacts } from './data/calibration-facts.js';
import { CalibrationRounds } from './data/calibration-rounds.js';
import { Calibrations } from './data/calibrations.js';
import { scoringEntities } from './data/entities.js';
import { Conflicts } from './data/conflicts.js';
import { expertFacts } from './data/expert-facts.js';
import { OwnConflicts } from './data/own-conflicts.js';
import { panelFacts } from './data/panel-facts.js';
import { Panels } from './data/panels.js';
import { ProposalRuns } from './data/proposal-runs.js';
import { Rankings } from './data/rankings.js';
import { reviewingFacts } from './data/reviewing-facts.js';
import { Reviews } from './data/reviews.js';
import {
  askThirdReviews,
  calibrateCalls,
  extendDueDates,
  findConflicts,
  recheckExpert,
  recomputeRanking,
  replaceReviewers,
  rescoreApplications,
  workOutProposals,
  type ChangedApplication,
} from './jobs/scoring.jobs.js';
import { en } from './texts/en.js';
import { ru } from './texts/ru.js';
import { AnswerAssignment } from './use-cases/answer-assignment.js';
import { AskThirdReviews } from './use-cases/ask-third-reviews.js';
import { AssignExpert } from './use-cases/assign-expert.js';
import { AssignmentGrounds } from './use-cases/assignment-grounds.js';
import { AssignmentRules } from './use-cases/assignment-rules.js';
import { Clarify } from './use-cases/clarify.js';
import { CalibrateCalls } from './use-cases/calibrate-calls.js';
import { CompareRanking } from './use-cases/compare-ranking.js';
import { CloseReviewing } from './use-cases/close-reviewing.js';
import { ConfirmAssignments } from './use-cases/confirm-assignments.js';
import { CreateReviews } from './use-cases/create-reviews.js';
import { ExtendDueDates } from './use-cases/extend-due-dates.js';
import { GetExpertFigures } from './use-cases/get-expert-figures.js';
import { GetRanking } from './use-cases/get-ranking.js';
import { KeepProposal } from './use-cases/keep-proposal.js';
import { ListExperts } from './use-cases/list-experts.js';
import { ListRemovals } from './use-cases/list-removals.js';
import { ListReviews } from './use-cases/list-reviews.js';
import { ListUnfoundedMarks } from './use-cases/list-unfounded-marks.js';
import { ListWeakReviews } from './use-cases/list-weak-reviews.js';
import { MarkUnfounded } from './use-cases/mark-unfounded.js';
import { OpenReviewing } from './use-cases/open-reviewing.js';
import { OwnCalibration } from './use-cases/own-calibration.js';
import { OwnPanel } from './use-cases/own-panel.js';
import { OwnReviews } from './use-cases/own-reviews.js';
import { PriceAssignments } from './use-cases/price-assignments.js';
import { PreviewRemoval } from './use-cases/preview-removal.js';
import { ProposeAssignments } from './use-cases/propose-assignments.js';
import { ReadBudgetOpinions } from './use-cases/read-budget-opinions.js';
import { ReadClarifications } from './use-cases/read-clarifications.js';
import { ReadCalibration } from './use-cases/read-calibration.js';
import { ReadOwnApplications } from './use-cases/read-own-applications.js';
import { ReadPanels } from './use-cases/read-panels.js';
import { ReadProposals } from './use-cases/read-proposals.js';
import { ReadReviews } from './use-cases/read-reviews.js';
import { RankJointly } from './use-cases/rank-jointly.js';
import { RecheckExpert } from './use-cases/recheck-expert.js';
import { RecomputeRanking } from './use-cases/recompute-ranking.js';
import { RemoveExpert } from './use-cases/remove-expert.js';
import { ReopenReviewing } from './use-cases/reopen-reviewing.js';
import { RescoreApplications } from './use-cases/rescore-applications.js';
import { ReopenReview } from './use-cases/reopen-review.js';
import { ReturnReview } from './use-cases/return-review.js';
import { ReviewStep } from './use-cases/review-step.js';
import { ReviseScore } from './use-cases/revise-score.js';
import { RunCalibration } from './use-cases/run-calibration.js';
import { RunPanel } from './use-cases/run-panel.js';
import { SaveExpertProfile } from './use-cases/save-expert-profile.js';
import { SaveReview } from './use-cases/save-review.js';
import { ScoreCalibration } from './use-cases/score-calibration.js';
import { SubmitReview } from './use-cases/submit-review.js';
import { TalkCalibrationOver } from './use-cases/talk-calibration-over.js';
import { TalkInPanel } from './use-cases/talk-in-panel.js';
import { VoidReview } from './use-cases/void-review.js';
import { WorkOutProposals } from './use-cases/work-out-proposals.js';
import { AnswerableCalls } from './use-cases/answerable-calls.js';
import { DecideConflict } from './use-cases/decide-conflict.js';
import { DeclareConflicts } from './use-cases/declare-conflicts.js';
import { EndConflictedReviews } from './use-cases/end-conflicted-reviews.js';
import { FindConflicts } from './use-cases/find-conflicts.js';
import { ListConflicts } from './use-cases/list-conflicts.js';
import { PlaceBids } from './use-cases/place-bids.js';
import { ExtendExpert } from './use-cases/extend-expert.js';
import { ReplaceLateReview } from './use-cases/replace-late-review.js';
import { ReplacementRules } from './use-cases/replacement-rules.js';
import { ReplaceReviewers } from './use-cases/replace-reviewers.js';

const USE_CASES = [
  ExtendExpert,
  ReplaceLateReview,
  ReplacementRules,
  ReplaceReviewers,
  AnswerableCalls,
  DecideConflict,
  DeclareConflicts,
  EndConflictedReviews,
  FindConflicts,
  ListConflicts,
  PlaceBids,
  AnswerAssignment,
  AskThirdReviews,
  AssignExpert,
  AssignmentGrounds,
  AssignmentRules,
  Clarify,
  CalibrateCalls,
  CloseReviewing,
  CompareRanking,
  ConfirmAssignments,
  CreateReviews,
  ExtendDueDates,
  GetExpertFigures,
  GetRanking,
  KeepProposal,
  ListExperts,
  ListRemovals,
  ListReviews,
  ListUnfoundedMarks,
  ListWeakReviews,
  MarkUnfounded,
  OpenReviewing,
  OwnCalibration,
  OwnPanel,
  OwnReviews,
  PriceAssignments,
  PreviewRemoval,
  ProposeAssignments,
  ReadBudgetOpinions,
  ReadClarifications,
  ReadCalibration,
  ReadOwnApplications,
  ReadPanels,
  ReadProposals,
  RankJointly,
  ReadReviews,
  RecheckExpert,
  RecomputeRanking,
  RemoveExpert,
  ReopenReview,
  ReopenReviewing,
  RescoreApplications,
  ReturnReview,
  ReviewStep,
  ReviseScore,
  RunCalibration,
  RunPanel,
  SaveExpertProfile,
  SaveReview,
  ScoreCalibration,
  SubmitReview,
  TalkCalibrationOver,
  TalkInPanel,
  VoidReview,
  WorkOutProposals,
];

@Module({
  imports: [TypeOrmModule.forFeature(scoringEntities), ApplicationsModule],
  providers: [
    CalibrationRounds,
    Calibrations,
    Conflicts,
    OwnConflicts,
    Panels,
    ProposalRuns,
    Rankings,
    Reviews,
    ...USE_CASES,
  ],
  exports: [ApplicationsModule, OwnConflicts, Rankings, Reviews, ...USE_CASES],
})
export class ScoringModule {
  constructor(
    texts: Texts,
    constraints: Constraints,
    jobs: JobRegistry,
    outbox: Outbox,
    facts: CallFactSources,
    secrets: AuditSecrets,
    conflicts: OwnConflicts,
  ) {
    texts.add({ ru, en });
    constraints.add({
      review_one_per_expert: 'scoring.already-assigned',
      calibration_round_one_live: 'scoring.calibration-exists',
      panel_one_open: 'scoring.panel-exists',
      assignment_proposal_one_working: 'scoring.proposal-in-work',
    });
    constraints.add({
      unfounded_mark_once: 'scoring.marked-already',
      expert_removal_once: 'scoring.removed-already',
    });
    constraints.add({ expert_profile_municipality: 'scoring.unknown-municipality' }, 'invalid');
    secrets.add((personId) => conflicts.reviewsOf(personId));
    facts.add(reviewingFacts);
    facts.add(expertFacts);
    facts.add(calibrationFacts);
    facts.add(panelFacts);
    jobs.declare(replaceReviewers, findConflicts, recheckExpert, recomputeRanking, rescoreApplications);
    jobs.declare(extendDueDates, askThirdReviews);
    jobs.declareSchedule(calibrateCalls, workOutProposals);
    recomputeWhenItMatters(outbox);
    replaceWhatEnds(outbox);
    askAgainWhereRefused(outbox);
    lookForConflicts(outbox);
    outbox.subscribe('call.rules-changed', extendDueDates, ({ callId }) => ({ callId }));
  }
}

/** Whatever the ranking depends on: reviews, which applications take part, and the rules that flag rows. */
function recomputeWhenItMatters(outbox: Outbox): void {
  const changed = ({ callId, applicationId }: ChangedApplication): ChangedApplication => ({
    callId,
    applicationId,
  });
  outbox.subscribe('review.scores-changed', rescoreApplications, changed);
  outbox.subscribe('application.withdrawn', rescoreApplications, changed);
  outbox.subscribe('call.rules-changed', recomputeRanking, ({ callId }) => ({ callId }));
  outbox.subscribe('award.list-returned', recomputeRanking, ({ callId }) => ({ callId }));
}

/** Names, places and workplaces are compared once both sides are known, and whenever those of an expert change. */
function lookForConflicts(outbox: Outbox): void {
  outbox.subscribe('call.reviewing-opened', findConflicts, ({ callId }) => ({ callId }));
  outbox.subscribe('expert.joined', recheckExpert, ({ personId }) => ({ personId }));
  outbox.subscribe('person.renamed', recheckExpert, ({ personId }) => ({ personId }));
}

/** A review that counts no more, or never will. */
function replaceWhatEnds(outbox: Outbox): void {
  outbox.subscribe('review.declined', replaceReviewers, ({ callId }) => ({ callId }));
  outbox.subscribe('review.conflict-found', replaceReviewers, ({ callId }) => ({ callId }));
  outbox.subscribe('review.scores-changed', replaceReviewers, ({ callId }) => ({ callId }));
}

/** Who was to read further will not, and what they leave frees somebody. A change of scores comes by the ranking. */
function askAgainWhereRefused(outbox: Outbox): void {
  outbox.subscribe('review.declined', askThirdReviews, ({ callId }) => ({ callId }));
  outbox.subscribe('review.conflict-found', askThirdReviews, ({ callId }) => ({ callId }));
}
