import type { Role } from '#contracts';
import type { Verdict } from '#kernel';
import { hasRole, isInstallationAdministrator, type Actor } from '#platform';

export interface WantedGrant {
  role: Role;
  organiserId: string | null;
}

/** Who may give a role: an installation's administrator any, a contest's administrator those of their organiser. */
export function mayGrant(actor: Actor, grant: WantedGrant): Verdict {
  if (isInstallationAdministrator(actor)) return true;
  const own = grant.organiserId !== null && hasRole(actor, grant.organiserId, 'contest-administrator');
  return own || 'identity.only-for-own-organiser';
}
