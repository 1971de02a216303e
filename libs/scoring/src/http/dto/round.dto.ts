import { IsIn, IsOptional } from 'class-validator';
import type { CallStatus } from '#contracts';
import { IsMoment } from '#platform';
import { REPLACEMENT_MODES, type ReplacementMode } from '../../data/replacement-rule.entity.js';

export class OpenReviewingDto {
  /**
   * When reviews are due. Left out: what the call says.
   * @example 2099-05-26T18:00:00+09:00
   */
  @IsOptional()
  @IsMoment()
  reviewsDueAt?: string;

  /**
   * Who gives what was declined, voided or in conflict to somebody else: the program at once, or a person.
   * @example automatic
   */
  @IsOptional()
  @IsIn(REPLACEMENT_MODES)
  replacement: ReplacementMode = 'automatic';
}

export class ReviewRoundDto {
  callId: string;
  status: CallStatus;
  reviewsDueAt: string | null;
}
