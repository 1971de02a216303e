import { IsOptional, IsUUID } from 'class-validator';
import type { ReviewReason, ReviewStatus } from '#contracts';
import { PageQuery } from '#platform';

export class ListReviewsQuery extends PageQuery {
  /** Only this expert's reviews. */
  @IsOptional()
  @IsUUID()
  expertId?: string;

  /** Only reviews of this application. */
  @IsOptional()
  @IsUUID()
  applicationId?: string;
}

export class CallReviewDto {
  id: string;
  applicationId: string;
  applicationNumber: string;
  title: string;
  expertId: string;
  expertName: string;
  expertAlias: string;
  status: ReviewStatus;
  reason: ReviewReason;
  dueAt: string | null;
  submittedAt: string | null;
  /** Due, and not handed in. */
  late: boolean;
}

export class CallReviewsPageDto {
  items: CallReviewDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
