import { IsIn, IsInt, IsNotEmpty, IsOptional, IsUUID, Min } from 'class-validator';
import { CALL_STATUSES, type CallStatus } from '#contracts';
import { IsMoment, IsTextUpTo, PageQuery } from '#platform';
import { CallRulesDto } from './call-rules.dto.js';

export class CreateCallDto extends CallRulesDto {
  /** The organiser whose call it is. Leave out when you administer one organiser only. */
  @IsOptional()
  @IsUUID()
  organiserId?: string;

  /**
   * What the organiser's calls of one kind belong to, year after year.
   * @example "Гранты Ил Дархана"
   */
  @IsOptional()
  @IsTextUpTo(300)
  @IsNotEmpty()
  programme: string = 'Гранты';
}

/** The call's rules as they should be from now on, whole. */
export class UpdateCallDto extends CallRulesDto {
  /**
   * The version that you have read.
   * @example 1
   */
  @IsInt()
  @Min(1)
  version: number;

  /** Why; applicants read it when published rules change. */
  @IsOptional()
  @IsTextUpTo(2_000)
  reason: string = '';
}

export class ExtendCallDto {
  /** @example 2027-04-30T23:30:00+09:00 */
  @IsMoment()
  closesAt: string;

  /** @example "Нет связи в арктических районах" */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
}

export class CancelCallDto {
  /** @example "Бюджет не утверждён" */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
}

export class ListCallsQuery extends PageQuery {
  /** Only calls in this status. */
  @IsOptional()
  @IsIn(CALL_STATUSES)
  status?: CallStatus;

  /** Only calls of this organiser. */
  @IsOptional()
  @IsUUID()
  organiserId?: string;
}
