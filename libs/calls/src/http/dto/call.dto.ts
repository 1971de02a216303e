import type {
  AggregationRule,
  AliasScope,
  CalibrationRule,
  CallStatus,
  RegisterVisibility,
  ThirdReviewRule,
} from '#contracts';
import { AvailableActionDto } from '#platform';
import { RubricDto } from './rubric.dto.js';

export class TrackDto {
  id: string;
  code: string;
  name: string;
}

export class BudgetSourceDto {
  id: string;
  name: string;
  budgetCode: string;
  amountKopecks: string;
}

export class MissingFieldDto {
  /** JSON Pointer to the field of the rules. */
  pointer: string;
  code: string;
}

export class AdviceFigureDto {
  name: string;
  value: number;
}

export class CallAdviceDto {
  /** JSON Pointer to the field of the rules; `/experts` when people are missing. */
  pointer: string;
  code: string;
  figures: AdviceFigureDto[];
}

export class CallSummaryDto {
  id: string;
  organiserId: string;
  code: string;
  title: string;
  status: CallStatus;
  timeZone: string;
  opensAt: string;
  closesAt: string;
  formalCheckUntil: string | null;
  reviewsDueAt: string | null;
  resultsAt: string | null;
}

export class CallDto extends CallSummaryDto {
  /** What the organiser's calls of one kind belong to. */
  programme: string;
  description: string;
  /** Say it when you save: a change in between is then noticed. */
  version: number;
  /** The published rules in force; 0 before publication. */
  rulesVersion: number;
  reviewsPerApplication: number;
  expertCapacity: number;
  divergenceThreshold: number;
  /** Whether the program or a person asks for a third review. */
  thirdReview: ThirdReviewRule;
  aggregationRule: AggregationRule;
  tieBreakCriteria: string[];
  expertAliasScope: AliasScope;
  /** Whether reviewing may open before a calibration round has been closed. */
  calibrationRound: CalibrationRule;
  blindToExperts: boolean;
  registerVisibility: RegisterVisibility;
  maxRequestedKopecks: string;
  minOwnShare: number;
  trancheShares: number[];
  appealReserveKopecks: string;
  /** SHA-256 of the lot's seed, which is shown once reviewing has closed. */
  lotSeedDigest: string;
  lotSeed: string | null;
  publishedAt: string | null;
  /** Why it was cancelled or declared void. */
  endedReason: string | null;
  tracks: TrackDto[];
  sources: BudgetSourceDto[];
  rubric: RubricDto;
  availableActions: AvailableActionDto[];
  /** What keeps a draft from being published. */
  missing: MissingFieldDto[];
  /** What a draft may go without, but applicants and experts will ask for. */
  advice: CallAdviceDto[];
}

export class CallsPageDto {
  items: CallSummaryDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
