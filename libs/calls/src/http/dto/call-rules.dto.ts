import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  AGGREGATION_RULES,
  ALIAS_SCOPES,
  CALIBRATION_RULES,
  REGISTER_VISIBILITIES,
  THIRD_REVIEW_RULES,
  type AggregationRule,
  type AliasScope,
  type CalibrationRule,
  type RegisterVisibility,
  type ThirdReviewRule,
} from '#contracts';
import { IsKopecks, IsMoment, IsTextUpTo } from '#platform';
import { RubricDto } from './rubric.dto.js';

export class NewTrackDto {
  /** @example culture */
  @Matches(/^[a-z0-9-]{1,60}$/)
  code: string;

  /** @example Культура */
  @IsTextUpTo(200)
  @IsNotEmpty()
  name: string;
}

export class NewSourceDto {
  /** @example "Государственный бюджет Республики Саха (Якутия)" */
  @IsTextUpTo(200)
  @IsNotEmpty()
  name: string;

  /** The budget classification code that payments carry. */
  @IsOptional()
  @IsTextUpTo(60)
  budgetCode: string = '';

  /** @example "6900000000" */
  @IsKopecks()
  amountKopecks: string;
}

/** What a call lays down. */
export class CallRulesDto {
  /**
   * The first part of every application's number: digits, capital Latin letters, hyphens.
   * @example 27-1
   */
  @Matches(/^[0-9A-Z-]{1,20}$/)
  code: string;

  /** @example "Конкурс на гранты Ил Дархана Республики Саха (Якутия) 2027 года" */
  @IsTextUpTo(300)
  @IsNotEmpty()
  title: string;

  @IsOptional()
  @IsTextUpTo(20_000)
  description: string = '';

  /**
   * The contest's own zone, in which its deadlines are announced.
   * @example Asia/Yakutsk
   */
  @IsOptional()
  @IsTextUpTo(60)
  timeZone: string = 'Asia/Yakutsk';

  /** @example 2027-03-25T09:00:00+09:00 */
  @IsMoment()
  opensAt: string;

  /**
   * The deadline; the database's clock judges by it.
   * @example 2027-04-23T23:30:00+09:00
   */
  @IsMoment()
  closesAt: string;

  /** When the formal check is over. */
  @IsOptional()
  @IsMoment()
  formalCheckUntil?: string;

  /** When reviews are due. */
  @IsOptional()
  @IsMoment()
  reviewsDueAt?: string;

  /** When results are to be announced. */
  @IsOptional()
  @IsMoment()
  resultsAt?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  reviewsPerApplication: number = 2;

  /** How many applications an expert reads at most, unless the expert's profile says otherwise. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(500)
  expertCapacity: number = 20;

  /** Totals further apart than this share of the scale (per cent) need a third review. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  divergenceThreshold: number = 30;

  /** Whether the program asks for a third review once all others are in and diverge, or a person does. */
  @IsOptional()
  @IsIn(THIRD_REVIEW_RULES)
  thirdReview: ThirdReviewRule = 'by-hand';

  @IsOptional()
  @IsIn(AGGREGATION_RULES)
  aggregationRule: AggregationRule = 'fpg';

  /** Criteria that break ties, in order; then comes the lot. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  tieBreakCriteria: string[] = [];

  /** Whether an expert has one alias per application, or one in the whole call. */
  @IsOptional()
  @IsIn(ALIAS_SCOPES)
  expertAliasScope: AliasScope = 'application';

  /** Whether reviewing may open before a calibration round has been closed. */
  @IsOptional()
  @IsIn(CALIBRATION_RULES)
  calibrationRound: CalibrationRule = 'optional';

  /** Whether experts see who applies. */
  @IsOptional()
  @IsBoolean()
  blindToExperts: boolean = false;

  /** When the public register shows applications. */
  @IsOptional()
  @IsIn(REGISTER_VISIBILITIES)
  registerVisibility: RegisterVisibility = 'after-review';

  /**
   * The largest sum that an application may ask.
   * @example "300000000"
   */
  @IsKopecks()
  maxRequestedKopecks: string;

  /** Own contribution's least share of the total cost, in per cent. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(99)
  minOwnShare: number = 0;

  /** How an award is paid, in per cent; adds up to 100. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @IsInt({ each: true })
  trancheShares: number[] = [50, 50];

  /** Money kept for appeals on results. */
  @IsOptional()
  @IsKopecks()
  appealReserveKopecks: string = '0';

  /** The directions. */
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NewTrackDto)
  tracks: NewTrackDto[];

  /** Where the budget comes from. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewSourceDto)
  sources: NewSourceDto[];

  /** Left out: the criteria of the Presidential Grants Fund, with weights by band. */
  @IsOptional()
  @ValidateNested()
  @Type(() => RubricDto)
  rubric?: RubricDto;
}
