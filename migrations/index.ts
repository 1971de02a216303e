import { CreatePlatform1795392000000 } from './1795392000000-create-platform.js';
import { CreateIdentity1795392001000 } from './1795392001000-create-identity.js';
import { CreateCalls1795392002000 } from './1795392002000-create-calls.js';
import { CreateApplications1795392003000 } from './1795392003000-create-applications.js';
import { CreateScoring1795392004000 } from './1795392004000-create-scoring.js';
import { CreateAwards1795392005000 } from './1795392005000-create-awards.js';
import { CreatePayouts1795392006000 } from './1795392006000-create-payouts.js';
import { CreateNotifications1795392007000 } from './1795392007000-create-notifications.js';
import { CreateApplicationCopy1795478400000 } from './1795478400000-create-application-copy.js';
import { AddReportDraft1795478401000 } from './1795478401000-add-report-draft.js';
import { OrderAuditByTime1795482000000 } from './1795482000000-order-audit-by-time.js';
import { CreateFundingScenarios1795485600000 } from './1795485600000-create-funding-scenarios.js';
import { AddPaperDateAndLineResolution1795489200000 } from './1795489200000-add-paper-date-and-line-resolution.js';
import { AllowHandMadeProposals1795492800000 } from './1795492800000-allow-hand-made-proposals.js';
import { ExtendExpertProfile1795950000000 } from './1795950000000-extend-expert-profile.js';
import { FindConflicts1795950600000 } from './1795950600000-find-conflicts.js';
import { ReplaceExperts1795951200000 } from './1795951200000-replace-experts.js';
import { InviteExperts1795951800000 } from './1795951800000-invite-experts.js';
import { DrawAssignments1795952400000 } from './1795952400000-draw-assignments.js';
import { CreateNearApplication1795953600000 } from './1795953600000-create-near-application.js';
import { CreateExpertRemoval1795953601000 } from './1795953601000-create-expert-removal.js';
import { CreateClarification1795953602000 } from './1795953602000-create-clarification.js';
import { CreateReviewLineOpinion1795964400000 } from './1795964400000-create-review-line-opinion.js';
import { CreateCalibration1795964401000 } from './1795964401000-create-calibration.js';
import { AskThirdReviews1795968000000 } from './1795968000000-ask-third-reviews.js';
import { CreatePanel1795968001000 } from './1795968001000-create-panel.js';
import { RankByScore1795957200000 } from './1795957200000-rank-by-score.js';
import { CreateCalibratedFigures1795957201000 } from './1795957201000-create-calibrated-figures.js';
import { AddCalibratedRules1795957202000 } from './1795957202000-add-calibrated-rules.js';
import { CreateAssignmentRule1795968031000 } from './1795968031000-create-assignment-rule.js';
import { ShowProgressOfRanks1795968032000 } from './1795968032000-show-progress-of-ranks.js';
import { NameMunicipalitiesInEnglish1795968090000 } from './1795968090000-name-municipalities-in-english.js';
import { NameCallOfNearApplication1795968030000 } from './1795968030000-name-call-of-near-application.js';
import { ComputeRankingsAside1795978100000 } from './1795978100000-compute-rankings-aside.js';
import { WorkOutProposalsAside1795978101000 } from './1795978101000-work-out-proposals-aside.js';

/** Every change of the schema, in order. A landed migration is never edited. */
export const migrations = [
  CreatePlatform1795392000000,
  CreateIdentity1795392001000,
  CreateCalls1795392002000,
  CreateApplications1795392003000,
  CreateScoring1795392004000,
  CreateAwards1795392005000,
  CreatePayouts1795392006000,
  CreateNotifications1795392007000,
  CreateApplicationCopy1795478400000,
  AddReportDraft1795478401000,
  OrderAuditByTime1795482000000,
  CreateFundingScenarios1795485600000,
  AddPaperDateAndLineResolution1795489200000,
  AllowHandMadeProposals1795492800000,
  ExtendExpertProfile1795950000000,
  FindConflicts1795950600000,
  ReplaceExperts1795951200000,
  InviteExperts1795951800000,
  DrawAssignments1795952400000,
  CreateNearApplication1795953600000,
  CreateExpertRemoval1795953601000,
  CreateClarification1795953602000,
  RankByScore1795957200000,
  CreateCalibratedFigures1795957201000,
  AddCalibratedRules1795957202000,
  CreateReviewLineOpinion1795964400000,
  CreateCalibration1795964401000,
  AskThirdReviews1795968000000,
  CreatePanel1795968001000,
  NameCallOfNearApplication1795968030000,
  CreateAssignmentRule1795968031000,
  ShowProgressOfRanks1795968032000,
  NameMunicipalitiesInEnglish1795968090000,
  ComputeRankingsAside1795978100000,
  WorkOutProposalsAside1795978101000,
];
