import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { LOCALES, type Locale } from '#contracts';
import { PageQuery } from '#platform';

export class SaveExpertProfileDto {
  /**
   * The organiser whose expert it is. Leave out when you administer one organiser only.
   */
  @IsOptional()
  @IsUUID()
  organiserId?: string;

  /**
   * Codes of the directions that the expert knows.
   * @example ["culture", "languages"]
   */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[a-z0-9-]{1,60}$/, { each: true })
  directions: string[];

  /**
   * Words and phrases that are looked for in applications.
   * @example ["народные ремёсла", "хомус"]
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsNotEmpty({ each: true })
  @Matches(/^[\p{L}\p{N}\p{P} ]{1,100}$/u, { each: true })
  interests: string[] = [];

  /**
   * Languages that the expert reads: an application in another one is not theirs.
   * @example ["ru", "sah"]
   */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(LOCALES, { each: true })
  languages: Locale[] = ['ru'];

  /**
   * Where the expert lives and works, OKTMO codes of listMunicipalities.
   * @example ["98608000"]
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Matches(/^\d{8}$/, { each: true })
  municipalityOktmos: string[] = [];

  /**
   * INNs of the organisations where the expert works, the main one first: applications of those are not the expert's.
   * @example ["1435077441"]
   */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  workplaceInns: string[];

  /**
   * INNs of the organisations where the expert worked before: a person decides whether that is a conflict.
   * @example []
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  pastWorkplaceInns: string[] = [];

  /**
   * How many applications of a call the expert reads at most. Left out: what the call says.
   * @example 20
   */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(500)
  capacity?: number | null;
}

export class ListExpertsQuery extends PageQuery {
  /** Leave out when you work for one organiser only. */
  @IsOptional()
  @IsUUID()
  organiserId?: string;

  /** Counts the reviews of this call only. Left out: of all calls. */
  @IsOptional()
  @IsUUID()
  callId?: string;
}

export class ExpertDto {
  personId: string;
  fullName: string;
  email: string;
  directions: string[];
  interests: string[];
  languages: Locale[];
  municipalityOktmos: string[];
  workplaceInns: string[];
  pastWorkplaceInns: string[];
  /** Null: what the call says. */
  capacity: number | null;
  /** Reviews that take a place of the capacity, submitted ones included. */
  liveReviews: number;
  submittedReviews: number;
  /** Due, and not handed in. */
  lateReviews: number;
}

export class ExpertsPageDto {
  items: ExpertDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}

export class DirectionDto {
  code: string;
  name: string;
}

export class OwnExpertProfileDto {
  organiserId: string;
  /** Codes of the directions that you know. */
  directions: string[];
  /** Words and phrases that are looked for in applications. */
  interests: string[];
  /** Languages that you read. */
  languages: Locale[];
  /** Where you live and work, OKTMO codes. */
  municipalityOktmos: string[];
  /** INNs of the organisations where you work: applications of those are not yours. */
  workplaceInns: string[];
  /** INNs of the organisations where you worked before. */
  pastWorkplaceInns: string[];
  /** How many applications of a call you read at most; null: what the call says. */
  capacity: number | null;
  /** The directions of the organiser's calls. */
  knownDirections: DirectionDto[];
}

export class OwnExpertProfilesDto {
  items: OwnExpertProfileDto[];
}
