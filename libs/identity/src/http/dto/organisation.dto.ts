import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ORGANISATION_KINDS, type OrganisationKind } from '#contracts';
import { IsDay, IsTextUpTo } from '#platform';

export class CreateOrganisationDto {
  /**
   * legal-entity, group (ТОС or initiative group without registration) or person.
   * @example legal-entity
   */
  @IsIn(ORGANISATION_KINDS)
  kind: OrganisationKind;

  /** @example "АНО «Түһүлгэ»" */
  @IsTextUpTo(500)
  @IsNotEmpty()
  name: string;

  /**
   * Ten digits of a legal entity, twelve of a person; a group has none.
   * @example "1435077441"
   */
  @IsOptional()
  @IsString()
  @MaxLength(12)
  inn?: string;

  /**
   * A legal entity's 13 digits.
   * @example "1021401045324"
   */
  @IsOptional()
  @IsString()
  @MaxLength(13)
  ogrn?: string;

  /**
   * A legal entity's.
   * @example "143501001"
   */
  @IsOptional()
  @IsString()
  @MaxLength(9)
  kpp?: string;

  /**
   * When the legal entity was registered.
   * @example 2019-04-18
   */
  @IsOptional()
  @IsDay()
  registeredOn?: string;

  /**
   * The municipality's OKTMO code, see listMunicipalities.
   * @example "98608000"
   */
  @Matches(/^\d{8}$/)
  municipalityOktmo: string;

  /** @example "с. Амга, ул. Ленина, 5" */
  @IsTextUpTo(500)
  @IsNotEmpty()
  address: string;

  /**
   * Where legal notices go.
   * @example office@tuhulge.example
   */
  @IsEmail()
  @MaxLength(200)
  noticesEmail: string;

  /**
   * Why you may sign for it: you head it, or hold a mandate.
   * @example head
   */
  @IsIn(['head', 'mandate'])
  signatoryBasis: 'head' | 'mandate';
}

export class UpdateOrganisationContactsDto {
  /** @example "с. Амга, ул. Ленина, 5" */
  @IsTextUpTo(500)
  @IsNotEmpty()
  address: string;

  /**
   * Where legal notices go.
   * @example office@tuhulge.example
   */
  @IsEmail()
  @MaxLength(200)
  noticesEmail: string;
}

export class OrganisationDto {
  id: string;
  kind: OrganisationKind;
  name: string;
  inn: string | null;
  ogrn: string | null;
  kpp: string | null;
  /** YYYY-MM-DD */
  registeredOn: string | null;
  municipalityOktmo: string;
  address: string;
  noticesEmail: string;
}
