import type { Role } from '#contracts';
import type { Verdict } from '#kernel';
import { hasRole, type Actor } from '#platform';

/** Everyone who works for an organiser may see its drafts. Experts and the public see what is published. */
const STAFF: readonly Role[] = [
  'contest-administrator',
  'formal-checker',
  'head-of-expertise',
  'council-member',
  'council-secretary',
  'committee-member',
  'project-curator',
  'finance-preparer',
  'finance-approver',
  'auditor',
];

export function isStaff(actor: Actor | undefined, organiserId: string): boolean {
  return actor !== undefined && hasRole(actor, organiserId, ...STAFF);
}

export const staffRoles = STAFF;

export function mayAdministrate(actor: Actor, organiserId: string): Verdict {
  return hasRole(actor, organiserId, 'contest-administrator') || 'calls.only-administrator';
}
