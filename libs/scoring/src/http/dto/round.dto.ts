import { IsOptional } from 'class-validator';
import type { CallStatus } from '#contracts';
import { IsMoment } from '#platform';

export class OpenReviewingDto {
  /**
   * When reviews are due. Left out: what the call says.
   * @example 2099-05-26T18:00:00+09:00
   */
  @IsOptional()
  @IsMoment()
  reviewsDueAt?: string;
}

export class ReviewRoundDto {
  callId: string;
  status: CallStatus;
  reviewsDueAt: string | null;
}
