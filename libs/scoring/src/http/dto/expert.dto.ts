import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
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
   * Where the expert lives, an OKTMO code of listMunicipalities.
   * @example "98608000"
   */
  @IsOptional()
  @IsString()
  @MaxLength(8)
  municipalityOktmo?: string | null;

  /**
   * INNs of the organisations where the expert works: applications of those are not the expert's.
   * @example ["1435077441"]
   */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  workplaceInns: string[];

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
  municipalityOktmo: string | null;
  workplaceInns: string[];
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
  /** Where you live, an OKTMO code. */
  municipalityOktmo: string | null;
  /** INNs of the organisations where you work: applications of those are not yours. */
  workplaceInns: string[];
  /** How many applications of a call you read at most; null: what the call says. */
  capacity: number | null;
  /** The directions of the organiser's calls. */
  knownDirections: DirectionDto[];
}

export class OwnExpertProfilesDto {
  items: OwnExpertProfileDto[];
}
