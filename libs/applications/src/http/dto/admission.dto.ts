import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsTextUpTo } from '#platform';

export class ScreenApplicationDto {
  /** @example admit */
  @IsIn(['admit', 'refuse'])
  recommendation: 'admit' | 'refuse';

  /** The point of the rules that a refusal rests on. */
  @IsOptional()
  @IsTextUpTo(100)
  @IsNotEmpty()
  rulePoint?: string;

  /** For colleagues. */
  @IsOptional()
  @IsTextUpTo(5_000)
  note: string = '';
}

export class AdmissionDecisionDto {
  /** @example 0b0f6a1e-4f5c-4d1e-9a55-51b6d2a8c004 */
  @IsUUID()
  applicationId: string;

  /** @example admit */
  @IsIn(['admit', 'refuse'])
  decision: 'admit' | 'refuse';

  /** The point of the rules that a refusal rests on; the applicant reads it. */
  @IsOptional()
  @IsTextUpTo(100)
  @IsNotEmpty()
  rulePoint?: string;
}

export class AdmitApplicationsDto {
  /** @example "1" */
  @IsTextUpTo(50)
  @IsNotEmpty()
  number: string;

  /** @example 2027-05-06 */
  @IsDay()
  heldOn: string;

  /** @example ["Захарова М. И.", "Петров С. С."] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  members: string[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2_000)
  @ValidateNested({ each: true })
  @Type(() => AdmissionDecisionDto)
  decisions: AdmissionDecisionDto[];
}

export class AdmissionResultDto {
  protocolId: string;
  admitted: number;
  refused: number;
}
