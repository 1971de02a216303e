import { IsIn, IsNotEmpty, IsOptional } from 'class-validator';
import { IsDay, IsMoment, IsTextUpTo } from '#platform';

export class AgreeAwardsDto {
  /**
   * agree, or return to the council.
   * @example agree
   */
  @IsIn(['agree', 'return'])
  decision: 'agree' | 'return';

  /** What the council should look at again. Needed to return. */
  @IsOptional()
  @IsTextUpTo(5_000)
  remarks?: string;
}

export class ApproveAwardsDto {
  /**
   * The order that makes the list binding.
   * @example 112-р
   */
  @IsTextUpTo(50)
  @IsNotEmpty()
  orderNumber: string;

  /** @example 2027-06-18 */
  @IsDay()
  orderDate: string;
}

export class PublishResultsDto {
  /** The end of the embargo, as 2027-06-20T10:00:00+09:00. Left out: visible at once. */
  @IsOptional()
  @IsMoment()
  visibleFrom?: string;
}

export class DeclineAwardDto {
  /**
   * Why the winner refuses.
   * @example "Партнёр отказался от софинансирования"
   */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
}
