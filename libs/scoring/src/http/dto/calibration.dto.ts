import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CalibrationStatus } from '#contracts';
import { AvailableActionDto, IsTextUpTo } from '#platform';
import { ReviewedContentDto } from './content.dto.js';
import { DiscussionMessageDto, GivenReviewDto, MessageBodyDto } from './discussion.dto.js';
import { ReviewCriterionDto } from './review.dto.js';
import { SaveScoreDto } from './save-review.dto.js';

export class MakeCalibrationDto {
  /**
   * Admitted applications of the call that everyone is to score.
   * @example ["6f1c2f0e-9a3b-4a57-8d8e-0c1b2a3d4e5f"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsUUID('all', { each: true })
  applicationIds: string[];
}

export class CloseCalibrationDto {
  /**
   * What was agreed on; it stays on record.
   * @example "Критерий «Масштаб» читаем по числу наслегов, а не участников."
   */
  @IsTextUpTo(5_000)
  @IsNotEmpty()
  conclusion: string;
}

export class SupervisorMessageDto extends MessageBodyDto {
  /**
   * The application that it is about.
   * @example 6f1c2f0e-9a3b-4a57-8d8e-0c1b2a3d4e5f
   */
  @IsUUID()
  applicationId: string;
}

export class SaveCalibrationDto {
  /**
   * The version that you have read.
   * @example 1
   */
  @IsInt()
  @Min(1)
  version: number;

  /** Criteria that are left out stay as they are. */
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SaveScoreDto)
  scores: SaveScoreDto[];
}

export class CalibrationSummaryDto {
  id: string;
  callId: string;
  callTitle: string;
  roundStatus: CalibrationStatus;
  /** What the experts have agreed on; empty until the round is closed. */
  conclusion: string;
  applicationNumber: string;
  /** Null in a blind call until the application is opened. */
  title: string | null;
  trackName: string;
  /** Null in a blind call. */
  organisationName: string | null;
  requestedKopecks: string;
  blind: boolean;
  /** Whether the question of a conflict is answered. */
  accepted: boolean;
  submittedAt: string | null;
  scoredCriteria: number;
  askedCriteria: number;
  /** Of your scores, 0–100 with six decimals; null until every asked criterion has one. */
  total: string | null;
  /** Say it when you save: a change in between is then noticed. */
  version: number;
}

export class OwnCalibrationDto {
  /** The newest round first. */
  items: CalibrationSummaryDto[];
}

export class CalibrationReviewDto extends CalibrationSummaryDto {
  /** Your name in this round. */
  expertAlias: string;
  criteria: ReviewCriterionDto[];
  /** Null before you have said that you have no conflict of interest. */
  content: ReviewedContentDto | null;
  /** What the others have handed in; null until you have, or the discussion is open. */
  others: GivenReviewDto[] | null;
  /** Of the discussion, in the order of writing. */
  messages: DiscussionMessageDto[];
}

export class CalibrationRoundSummaryDto {
  id: string;
  callId: string;
  status: CalibrationStatus;
  /** What was agreed on; empty before it is closed. */
  conclusion: string;
  madeAt: string;
  openedAt: string | null;
  closedAt: string | null;
}

export class CalibrationRoundsDto {
  /** The newest first. */
  items: CalibrationRoundSummaryDto[];
}

export class CalibratedTotalDto {
  expertAlias: string;
  /** Null while it is not handed in. */
  total: string | null;
}

export class CalibratedApplicationDto {
  applicationId: string;
  applicationNumber: string;
  title: string;
  /** By alias, those who have nothing handed in included. */
  totals: CalibratedTotalDto[];
  /** Points of 100; null before anybody has handed in. */
  mean: number | null;
  /** The highest total minus the lowest, in points. */
  spread: number | null;
  messages: DiscussionMessageDto[];
}

export class CalibratedExpertDto {
  expertAlias: string;
  expertName: string;
  /** How many applications the expert has. */
  assigned: number;
  handedIn: number;
  /** How much more (above 0) or less than the mean the expert gives, in points; null before anything is handed in. */
  bias: number | null;
}

export class CalibrationAgreementDto {
  /** Krippendorff's α: 1 agreement, 0 what chance gives; null where the totals cannot tell. */
  alpha: number | null;
  /** ICC(1) of a single total; null where the totals cannot tell. */
  icc: number | null;
  /** Of the mean of as many reviews as the rules ask; null where the totals cannot tell. */
  reliability: number | null;
  reviewsPerApplication: number;
}

export class CalibrationRoundDto extends CalibrationRoundSummaryDto {
  applications: CalibratedApplicationDto[];
  experts: CalibratedExpertDto[];
  agreement: CalibrationAgreementDto;
  availableActions: AvailableActionDto[];
}
