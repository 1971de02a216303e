import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { REVIEW_REASONS, type ReviewReason, type ReviewStatus } from '#contracts';
import { IsMoment } from '#platform';
import { LOCAL_EXPERTS, type LocalExpert } from '../../data/assignment-rule.entity.js';
import type { ProposalStatus } from '../../data/assignment-proposal.entity.js';
import type { PlanStage } from '../../domain/plan-progress.js';
import type { Constraint } from '../../domain/propose-assignment.js';

const OBJECTIVES = ['sum', 'bottleneck'] as const;
type Objective = (typeof OBJECTIVES)[number];
const MOST_PAIRS = 20_000;

export class PairDto {
  /** @example "0b6f5a52-7c0f-4d4e-9a35-5a4f2b1f9a77" */
  @IsUUID()
  applicationId: string;

  /** @example "5e0f8a4e-6f0a-4c0e-8d4f-0a4f2b1f9a12" */
  @IsUUID()
  expertId: string;
}

export class ProposeAssignmentsDto {
  /**
   * Decides between equally good assignments; the same seed gives the same proposal. Left out: drawn.
   * @example 2027
   */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  seed?: number;

  /**
   * `bottleneck` makes the worst pair as good as can be first; `sum` only adds up how well experts fit.
   * @example bottleneck
   */
  @IsOptional()
  @IsIn(OBJECTIVES)
  objective?: Objective;
}

export class AssignmentRuleDto {
  /**
   * Whether at least one expert of each application must be of where its project is: one whose profile names the
   * project's municipality, or a municipality of the same time zone. Of an organisation that has such experts only
   * they are offered. Where nobody such is free, the application is named. By hand anybody can be assigned.
   * @example municipality
   */
  @IsIn(LOCAL_EXPERTS)
  localExpert: LocalExpert;
}

export class HandMadeAssignmentDto {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_PAIRS)
  @ValidateNested({ each: true })
  @Type(() => PairDto)
  pairs: PairDto[];
}

export class FitDto {
  /** 300 for one who knows the direction. */
  direction: number;
  /** 50 where an interest of the expert's stands in the application. */
  interest: number;
  /** 0..100, by the likeness of the expert's words to the application's text. */
  text: number;
  /** What the expert wishes: 50 eager, 25 willing, −300 unwilling. */
  wish: number;
  /** The expert's words that the application has. */
  words: string[];
}

export class ProposedPairDto {
  applicationId: string;
  expertId: string;
  /** How well the expert fits, 0..500: the sum of the parts within these bounds. */
  affinity: number;
  /** Why. */
  fit: FitDto;
}

export class ProposedLoadDto {
  expertId: string;
  /** Reviews at hand in the call before. */
  before: number;
  proposed: number;
  /** How many the expert reads in the call at most. */
  capacity: number;
}

export class ProposedShortageDto {
  applicationId: string;
  /** Reviews that could not be placed. */
  missing: number;
}

export class AssignmentOutcomeDto {
  pairs: number;
  /** How well all pairs fit together: the sum of their affinities. */
  objective: number;
  /** The least affinity of a pair; null without pairs. */
  worst: number | null;
  /** Reviews that could not be placed. */
  missing: number;
  /** Applications with all their experts and nobody local, where the call asks for somebody. */
  withoutLocal: number;
}

export class ConstraintPriceDto {
  /** The rule that is left out of account. */
  constraint: Constraint;
  outcome: AssignmentOutcomeDto;
}

export class AssignmentPricesDto {
  /** The best assignment under all rules, as things were then. */
  now: AssignmentOutcomeDto;
  /** What would be without each of them. */
  without: ConstraintPriceDto[];
}

export class AssignmentProgressDto {
  /** `waiting` for its turn; then what is done now. */
  stage: 'waiting' | PlanStage;
  /** Percent of everything that there is to do. */
  done: number;
}

export class ProposalRefusalDto {
  code: string;
  /** The same in the reader's language. */
  detail: string;
}

export class PricedAssignmentDto {
  /** How far it is while it is worked out: ask again in a moment; else null. */
  progress: AssignmentProgressDto | null;
  /** Why it could not be worked out; else null. */
  refusal: ProposalRefusalDto | null;
  /** Null until it is worked out. */
  prices: AssignmentPricesDto | null;
}

export class AssignmentProposalDto {
  id: string;
  callId: string;
  /** `working`: ask again in a moment; `refused`: it could not be worked out. */
  status: ProposalStatus;
  /** How far it is while it is worked out; else null. */
  progress: AssignmentProgressDto | null;
  /** Why it could not be worked out; else null. */
  refusal: ProposalRefusalDto | null;
  /** Null where the pairs were given by hand, or drawn from the call's own seed. */
  seed: number | null;
  objective: Objective | 'by-hand' | 'drawn';
  /** When it was ready; until then when it was asked for. */
  proposedAt: string;
  /** Nobody until it is worked out. */
  pairs: ProposedPairDto[];
  loads: ProposedLoadDto[];
  /** Empty when every application gets the reviews that the rules ask. */
  shortages: ProposedShortageDto[];
  /** Ids of applications that would have all their experts, and none of where the project is, though the call asks for one. */
  withoutLocal: string[];
}

export class AssignmentProposalsDto {
  /** At most one. */
  items: AssignmentProposalDto[];
}

export class ConfirmedAssignmentsDto {
  /** Reviews that were assigned. */
  assigned: number;
}

export class AssignExpertDto {
  /** @example 0b6f5a52-7c0f-4d4e-9a35-5a4f2b1f9a77 */
  @IsUUID()
  expertId: string;

  /**
   * `divergence` and `funding-line` ask for a review on top of those that the rules ask.
   * @example divergence
   */
  @IsOptional()
  @IsIn(REVIEW_REASONS)
  reason: ReviewReason = 'initial';

  /** Left out: when the call's reviews are due. */
  @IsOptional()
  @IsMoment()
  dueAt?: string;
}

export class AssignedReviewDto {
  id: string;
  applicationId: string;
  expertId: string;
  expertAlias: string;
  status: ReviewStatus;
  reason: ReviewReason;
  dueAt: string | null;
}
