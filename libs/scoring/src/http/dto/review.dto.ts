import { IsOptional, IsUUID } from 'class-validator';
import type { PanelStatus, Recommendation, ReviewReason, ReviewStatus } from '#contracts';
import { AvailableActionDto, PageQuery } from '#platform';
import { ReviewedContentDto } from './content.dto.js';

export class PrintApplicationsQuery {
  /** The call whose applications you have accepted. */
  @IsUUID()
  callId: string;
}

export class ListMyReviewsQuery extends PageQuery {
  /** Only reviews of this call. */
  @IsOptional()
  @IsUUID()
  callId?: string;
}

export class ReviewSummaryDto {
  id: string;
  callId: string;
  callTitle: string;
  /** The application's number, e.g. 27-1-003868. */
  applicationNumber: string;
  /** Null in a blind call until the assignment is accepted. */
  title: string | null;
  trackCode: string;
  trackName: string;
  /** Null in a blind call. */
  organisationName: string | null;
  status: ReviewStatus;
  reason: ReviewReason;
  /** The last moment to hand it in (UTC). */
  dueAt: string | null;
  /** Criteria with a score. */
  scoredCriteria: number;
  /** Criteria that the application's band asks for. */
  askedCriteria: number;
  /** Of your scores, 0–100 with six decimals; null until every asked criterion has one. */
  total: string | null;
  /** Of the newest discussion of the application that you take part in; null: there is none. */
  panel: PanelStatus | null;
  /** Say it when you save: a change in between is then noticed. */
  version: number;
  availableActions: AvailableActionDto[];
}

export class ReviewsPageDto {
  items: ReviewSummaryDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}

export class ReviewScaleDto {
  min: number;
  max: number;
  step: number;
}

export class ReviewAnchorDto {
  score: number;
  ru: string;
  en?: string;
}

/** When a score needs a written reason: at or below `atMost`, at or above `atLeast`; with neither, always. */
export class RationaleRuleDto {
  /** Characters. */
  minLength: number;
  atMost?: number;
  atLeast?: number;
}

export class ReviewCriterionDto {
  criterionId: string;
  ru: string;
  en?: string;
  /** In the application's band, a decimal. */
  weight: string;
  scale: ReviewScaleDto;
  /** What scores mean, in words. */
  anchors: ReviewAnchorDto[];
  rationaleRule: RationaleRuleDto | null;
  /** Null while undecided. */
  score: number | null;
  rationale: string;
}

export class LineOpinionDto {
  /** The line's position in the application's budget, from 0. */
  line: number;
  /** Less than the line asks; null: all of it. */
  proposedKopecks: string | null;
  /** Why it is less. */
  reason: string;
}

export class ReviewDto extends ReviewSummaryDto {
  /** Whether the call hides applicants from experts. */
  blind: boolean;
  /** The sum asked. */
  requestedKopecks: string;
  /** For staff; null for the expert. */
  applicationId: string | null;
  /** For those who supervise experts; null for the expert and the council. */
  expertId: string | null;
  /** The name that applicants and the council know the expert by. */
  expertAlias: string;
  assignedAt: string;
  submittedAt: string | null;
  /** Why it was declined, returned or voided. */
  statusReason: string | null;
  recommendation: Recommendation | null;
  commentForApplicant: string;
  commentForCouncil: string;
  criteria: ReviewCriterionDto[];
  /** By line of the budget; a line that is not here is proposed as it is asked. */
  lineOpinions: LineOpinionDto[];
  /** The sum that follows from the lines; null while the application is closed to the reader. */
  proposedKopecks: string | null;
  /** Null until the assignment is accepted, and after it is given up. */
  content: ReviewedContentDto | null;
}
