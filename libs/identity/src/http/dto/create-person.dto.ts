import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { ROLES, type Role } from '#contracts';
import { IsMoment } from '#platform';
import { PersonFieldsDto } from './person-fields.dto.js';

export class GrantDto {
  /** @example expert */
  @IsIn(ROLES)
  role: Role;

  /**
   * The organiser for which the role holds. Leave out when you administer one organiser only.
   * @example 6f0e0c1c-32f6-4a52-9f3b-0d3c5a9e7b11
   */
  @IsOptional()
  @IsUUID()
  organiserId?: string;

  /** When the role ends by itself, e.g. a deputy's by order. Left out: it stays. */
  @IsOptional()
  @IsMoment()
  validUntil?: string;
}

export class CreatePersonDto extends PersonFieldsDto {
  /** The roles that the person gets. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GrantDto)
  grants: GrantDto[];
}

export class CreatedPersonDto {
  personId: string;
  /** The person had an account before: roles were added, the password stays theirs. */
  existed: boolean;
}
