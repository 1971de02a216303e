import type { Role } from '#contracts';
import type { Verdict } from '#kernel';
import { hasRole, isInstallationAdministrator, type Actor } from '#platform';

const PEOPLE_READERS = ['contest-administrator', 'auditor'] as const satisfies readonly Role[];
export const AUDIT_READERS = [
  ...PEOPLE_READERS,
  'installation-administrator',
  'finance-approver',
] as const satisfies readonly Role[];

/** Who may see who works for an organiser. */
export function mayListPeople(actor: Actor, organiserId: string): Verdict {
  const may = isInstallationAdministrator(actor) || hasRole(actor, organiserId, ...PEOPLE_READERS);
  return may || 'identity.organiser-not-found';
}

/** Who may see who did what for an organiser. */
export function mayReadAuditTrail(actor: Actor, organiserId: string): Verdict {
  const may = isInstallationAdministrator(actor) || hasRole(actor, organiserId, ...AUDIT_READERS);
  return may || 'identity.organiser-not-found';
}

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
