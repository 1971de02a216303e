import type { Locale, Role } from '#contracts';
import { OrganisationDto } from './organisation.dto.js';
import { OrganiserDto } from './organiser.dto.js';

export class GrantedRoleDto {
  role: Role;
  /** Null for installation-administrator only. */
  organiserId: string | null;
}

export class MeDto {
  personId: string;
  email: string;
  fullName: string;
  locale: Locale;
  timeZone: string;
  /** The roles in force now. */
  roles: GrantedRoleDto[];
  /** The organisers of those roles. */
  organisers: OrganiserDto[];
  /** The applicants that the person acts for. */
  organisations: OrganisationDto[];
}
