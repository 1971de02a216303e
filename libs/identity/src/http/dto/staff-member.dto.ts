import { IsIn, IsOptional } from 'class-validator';
import { ROLES, type Role } from '#contracts';
import { PageQuery } from '#platform';

export class ListPeopleQuery extends PageQuery {
  /** Only people with this role. */
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;
}

export class HeldRoleDto {
  role: Role;
  /** When it ends by itself; null: it stays. */
  validUntil: string | null;
}

export class StaffMemberDto {
  personId: string;
  fullName: string;
  email: string;
  createdAt: string;
  /** The roles in force. */
  roles: HeldRoleDto[];
}

export class PeoplePageDto {
  items: StaffMemberDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
