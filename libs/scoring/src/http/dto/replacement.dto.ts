import { IsIn, IsNotEmpty, IsOptional, IsUUID } from 'class-validator';
import { IsMoment, IsTextUpTo, PageQuery } from '#platform';
import { REPLACEMENT_MODES, type ReplacementMode } from '../../data/replacement-rule.entity.js';

export class ReplacementRuleDto {
  /**
   * Who gives what was declined, voided or in conflict to somebody else: the program at once, or a person.
   * @example automatic
   */
  @IsIn(REPLACEMENT_MODES)
  mode: ReplacementMode;
}

export class ReplaceLateReviewDto {
  /**
   * Why the review is taken away; the expert reads it.
   * @example "Срок прошёл, на письма вы не ответили."
   */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;

  /** Who reads it instead. Left out: who fits best of those that are free. */
  @IsOptional()
  @IsUUID()
  expertId?: string;

  /** Left out: when the call's reviews are due. */
  @IsOptional()
  @IsMoment()
  dueAt?: string;
}

export class ExtendExpertDto {
  /**
   * The new due time of everything that the expert has at hand in the call.
   * @example 2099-05-29T18:00:00+09:00
   */
  @IsMoment()
  dueAt: string;

  /**
   * Why; it stays on record.
   * @example "Командировка в Оленёк без связи до 27 мая."
   */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
}

export class ExtendedReviewsDto {
  /** Reviews that have more time now. */
  reviews: number;
}

export class ListExtensionsQuery extends PageQuery {
  /** Only of this expert. */
  @IsOptional()
  @IsUUID()
  expertId?: string;
}

export class ExtensionDto {
  id: string;
  expertId: string;
  expertName: string;
  dueAt: string;
  /** How many reviews it was for. */
  reviews: number;
  reason: string;
  grantedByName: string;
  grantedAt: string;
}

export class ExtensionsPageDto {
  items: ExtensionDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
