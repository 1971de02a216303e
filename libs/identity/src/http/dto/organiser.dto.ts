import { IsNotEmpty, Matches } from 'class-validator';
import { IsTextUpTo } from '#platform';

export class CreateOrganiserDto {
  /**
   * A short name in addresses: small letters, digits, hyphens.
   * @example ulus-fund
   */
  @Matches(/^[a-z0-9-]{2,40}$/)
  code: string;

  /** @example "Фонд развития улуса" */
  @IsTextUpTo(300)
  @IsNotEmpty()
  name: string;
}

export class OrganiserDto {
  id: string;
  code: string;
  name: string;
}

export class OrganisersDto {
  items: OrganiserDto[];
}
