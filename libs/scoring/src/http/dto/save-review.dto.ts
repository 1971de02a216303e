import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { RECOMMENDATIONS, type Recommendation } from '#contracts';
import { IsKopecks, IsMoment, IsTextUpTo } from '#platform';

export class SaveScoreDto {
  /** @example relevance */
  @IsString()
  @MaxLength(63)
  criterionId: string;

  /**
   * A value of the criterion's scale; null while undecided.
   * @example 7
   */
  @ValidateIf((_, value) => value !== null)
  @IsNumber()
  score: number | null;

  /** @example "Проблема описана цифрами, но без источников." */
  @IsOptional()
  @IsTextUpTo(5_000)
  rationale: string = '';
}

export class SaveLineOpinionDto {
  /**
   * The line's position in the application's budget, from 0.
   * @example 0
   */
  @IsInt()
  @Min(0)
  line: number;

  /**
   * At most what the line asks; null: all of it.
   * @example "1000"
   */
  @ValidateIf((_, value) => value !== null)
  @IsKopecks()
  proposedKopecks: string | null;

  /** @example "Мастера можно позвать из соседнего наслега." */
  @IsOptional()
  @IsTextUpTo(2_000)
  reason: string = '';
}

export class SaveReviewDto {
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

  /** What you would cut of the budget. Lines that are left out stay as they are. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SaveLineOpinionDto)
  lineOpinions?: SaveLineOpinionDto[];

  /**
   * Left out: stays as it is.
   * @example support-with-remarks
   */
  @IsOptional()
  @IsIn(RECOMMENDATIONS)
  recommendation?: Recommendation | null;

  /** For the applicant, without your name. Left out: stays as it is. */
  @IsOptional()
  @IsTextUpTo(5_000)
  commentForApplicant?: string;

  /** For the council only. Left out: stays as it is. */
  @IsOptional()
  @IsTextUpTo(5_000)
  commentForCouncil?: string;
}

export class ReviewReasonDto {
  /** @example "Болею до конца месяца" */
  @IsTextUpTo(1_000)
  @IsNotEmpty()
  reason: string;
}

export class DeclareConflictDto {
  /** @example "Руководитель проекта — мой родственник" */
  @IsTextUpTo(1_000)
  @IsNotEmpty()
  note: string;
}

export class ReturnReviewDto {
  /** @example "Обоснуйте низкую оценку бюджета" */
  @IsTextUpTo(1_000)
  @IsNotEmpty()
  reason: string;

  /** A new due time, where the old one has passed or is too near. */
  @IsOptional()
  @IsMoment()
  dueAt?: string;
}
