import type { Role } from '#contracts';
import { useMe, type Me } from '../shared/api/session.js';

/** Whether the person has one of the roles for this organiser; without one, for any. */
export function hasRoleFor(
  me: Me | null | undefined,
  organiserId: string | undefined,
  ...roles: Role[]
): boolean {
  return (
    me?.roles.some(
      (grant) =>
        roles.includes(grant.role) && (organiserId === undefined || grant.organiserId === organiserId),
    ) ?? false
  );
}

/** What the server would refuse is not offered. */
export function useMay(organiserId: string | undefined, ...roles: Role[]): boolean {
  return hasRoleFor(useMe(), organiserId, ...roles);
}
