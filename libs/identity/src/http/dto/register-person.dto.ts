import { ArrayUnique, IsArray, IsIn, IsNotEmpty } from 'class-validator';
import { IsTextUpTo } from '#platform';
import type { ConsentPurpose } from '../../data/consent.entity.js';
import { PersonFieldsDto } from './person-fields.dto.js';

export class RegisterPersonDto extends PersonFieldsDto {
  /**
   * The version of the consents' texts that the person has read.
   * @example 2026-09
   */
  @IsTextUpTo(40)
  @IsNotEmpty()
  consentTextVersion: string;

  /**
   * What the person agrees to, each purpose apart: personal-data-processing (needed for an account) and
   * personal-data-publication.
   * @example ["personal-data-processing"]
   */
  @IsArray()
  @ArrayUnique()
  @IsIn(['personal-data-processing', 'personal-data-publication'], { each: true })
  consents: ConsentPurpose[];
}

export class RegistrationAcceptedDto {
  /** The address that can now sign in. */
  email: string;
}
