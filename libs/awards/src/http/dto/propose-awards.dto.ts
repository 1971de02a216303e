import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AWARD_DECISIONS, type AwardDecision } from '#contracts';
import { IsDay, IsKopecks, IsTextUpTo } from '#platform';

const MOST_APPLICATIONS = 10_000;

export class WantedMarkDto {
  /** The band that the mark is for. Left out: every band that no other entry names. */
  @IsOptional()
  @IsTextUpTo(63)
  bandId?: string;

  /**
   * The least score that passes: points, at most six decimals.
   * @example "60"
   */
  @Matches(/^\d{1,6}(\.\d{1,6})?$/)
  mark: string;
}

export class AwardAmountDto {
  /** The application that gets less than it asks for. */
  @IsUUID()
  applicationId: string;

  /** What it gets, in kopecks. */
  @IsKopecks()
  amountKopecks: string;

  /** Why. */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
}

export class AwardOverrideDto {
  /** The application that the council decides about by itself. */
  @IsUUID()
  applicationId: string;

  /** award, reserve or refuse, whatever the ranking gives. */
  @IsIn(AWARD_DECISIONS)
  decision: AwardDecision;

  /** Why. */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
}

/** Either a count or a list. */
export class ReserveDto {
  /**
   * How many of the next ones wait.
   * @example 5
   */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_APPLICATIONS)
  count?: number;

  /** Who waits, the first one first. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_APPLICATIONS)
  @IsUUID('all', { each: true })
  applicationIds?: string[];
}

/** What the council wants of a list. */
export class AwardWishesDto {
  /** The pass marks by band. A band without one takes the rubric's own mark. */
  @IsArray()
  @ArrayMaxSize(51)
  @ValidateNested({ each: true })
  @Type(() => WantedMarkDto)
  passMarks: WantedMarkDto[];

  /** Awards that are less than the sum asked. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_APPLICATIONS)
  @ValidateNested({ each: true })
  @Type(() => AwardAmountDto)
  amounts?: AwardAmountDto[];

  /** Who waits for money that is freed later. */
  @IsNotEmpty()
  @ValidateNested()
  @Type(() => ReserveDto)
  reserve: ReserveDto;

  /** Decisions that differ from what the ranking gives, each with its reason. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_APPLICATIONS)
  @ValidateNested({ each: true })
  @Type(() => AwardOverrideDto)
  overrides?: AwardOverrideDto[];
}

export class ProposeAwardsDto extends AwardWishesDto {
  /**
   * The council's protocol.
   * @example "4"
   */
  @IsTextUpTo(50)
  @IsNotEmpty()
  protocolNumber: string;

  /** @example 2027-06-10 */
  @IsDay()
  protocolDate: string;
}
