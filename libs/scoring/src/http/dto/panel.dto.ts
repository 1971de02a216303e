import { IsInt, IsNotEmpty, IsNumber, IsString, MaxLength, Min } from 'class-validator';
import type { PanelStatus } from '#contracts';
import { AvailableActionDto, IsTextUpTo } from '#platform';
import { DiscussionMessageDto, GivenReviewDto } from './discussion.dto.js';
import { ReviewCriterionDto } from './review.dto.js';

export class OpenPanelDto {
  /**
   * What the experts are to talk over; they read it.
   * @example "Оценки плана расходятся на шесть баллов: что именно выполнимо?"
   */
  @IsTextUpTo(5_000)
  @IsNotEmpty()
  question: string;
}

export class ClosePanelDto {
  /**
   * What came of it; it stays on record.
   * @example "Сошлись на том, что смета занижена; два эксперта изменили оценку бюджета."
   */
  @IsTextUpTo(5_000)
  @IsNotEmpty()
  conclusion: string;
}

export class ReviseScoreDto {
  /**
   * The version of your review that you have read.
   * @example 2
   */
  @IsInt()
  @Min(1)
  version: number;

  /** @example relevance */
  @IsString()
  @MaxLength(63)
  criterionId: string;

  /**
   * Another value of the criterion's scale.
   * @example 6
   */
  @IsNumber()
  score: number;

  /**
   * Why; it becomes the score's rationale.
   * @example "В приложении есть письма трёх школ, которых я не заметил."
   */
  @IsTextUpTo(5_000)
  reason: string;
}

export class PanelRevisionDto {
  id: string;
  expertAlias: string;
  criterionId: string;
  formerScore: number;
  score: number;
  reason: string;
  revisedAt: string;
}

export class PanelDto {
  id: string;
  status: PanelStatus;
  /** What is talked over. */
  question: string;
  /** Empty until it is closed. */
  conclusion: string;
  openedAt: string;
  closedAt: string | null;
  /** In the order in which they were made. */
  revisions: PanelRevisionDto[];
  /** In the order of writing. */
  messages: DiscussionMessageDto[];
}

export class OwnPanelDto extends PanelDto {
  reviewId: string;
  callTitle: string;
  applicationNumber: string;
  title: string;
  /** Your name in this discussion. */
  expertAlias: string;
  /** Of your scores, 0–100 with six decimals. */
  total: string | null;
  /** Say it when you change a score: a change in between is then noticed. */
  version: number;
  /** What is asked, with your own scores. */
  criteria: ReviewCriterionDto[];
  others: GivenReviewDto[];
  /** Whether you may write and change your scores now. */
  atWork: boolean;
}

export class PanelMemberDto extends GivenReviewDto {
  reviewId: string;
  /** For those who supervise experts; null for the council. */
  expertName: string | null;
}

export class PanelCriterionDto {
  criterionId: string;
  ru: string;
  en?: string;
}

export class PanelChangeDto {
  /** By the scores that were handed in; under a calibrated rule the mean of totals. Six decimals. */
  before: string;
  after: string;
}

export class WatchedPanelDto extends PanelDto {
  availableActions: AvailableActionDto[];
}

export class ApplicationPanelsDto {
  applicationId: string;
  applicationNumber: string;
  title: string;
  callId: string;
  /** Criteria of the call's rubric. */
  criteria: PanelCriterionDto[];
  /** Whose reviews are handed in: they talk, or would. By alias. */
  members: PanelMemberDto[];
  /** What all panels together have changed of the application's score; null: nothing. */
  change: PanelChangeDto | null;
  /** The newest first. */
  panels: WatchedPanelDto[];
  /** Whether a panel may be opened. */
  availableActions: AvailableActionDto[];
}
