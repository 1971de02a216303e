import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsOptional, IsUUID, Matches, Min, ValidateNested } from 'class-validator';
import { IsTextUpTo } from '#platform';
import { ApplicationContentDto } from './application-content.dto.js';

export class CreateApplicationDto {
  /** @example 0b0f6a1e-4f5c-4d1e-9a55-51b6d2a8c001 */
  @IsUUID()
  callId: string;

  /**
   * An applicant that you act for.
   * @example 0b0f6a1e-4f5c-4d1e-9a55-51b6d2a8c002
   */
  @IsUUID()
  organisationId: string;

  /**
   * One of the call's directions.
   * @example 0b0f6a1e-4f5c-4d1e-9a55-51b6d2a8c003
   */
  @IsUUID()
  trackId: string;

  /**
   * Where the project happens, an OKTMO code. Left out: where the organisation is.
   * @example "98608000"
   */
  @IsOptional()
  @Matches(/^\d{8}$/)
  municipalityOktmo?: string;

  /** The whole content, or as much as there is. */
  @ValidateNested()
  @Type(() => ApplicationContentDto)
  content: ApplicationContentDto;
}

export class UpdateApplicationDto {
  /**
   * The version that you have read.
   * @example 1
   */
  @IsInt()
  @Min(1)
  version: number;

  /** @example 0b0f6a1e-4f5c-4d1e-9a55-51b6d2a8c003 */
  @IsUUID()
  trackId: string;

  /** @example "98608000" */
  @Matches(/^\d{8}$/)
  municipalityOktmo: string;

  /** The content as it should be from now on, whole. */
  @ValidateNested()
  @Type(() => ApplicationContentDto)
  content: ApplicationContentDto;

  /**
   * Your own text, when the server had another one and you have chosen: it is kept among the copies, and so is the
   * text that this save replaces.
   */
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicationContentDto)
  putAside?: ApplicationContentDto;
}

export class SubmitApplicationDto {
  /**
   * The draft's version that you have read: what is handed in is what you saw.
   * @example 1
   */
  @IsInt()
  @Min(1)
  version: number;
}

export class WithdrawApplicationDto {
  /** @example "Проект поддержан другим фондом" */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
}
