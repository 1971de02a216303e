import type { Role } from '#contracts';
import { hasRole, organisersOf, type Actor } from '#platform';
import { fail } from '../domain/payouts.errors.js';

/** Who of the staff reads agreements, tranches and reports. */
export const AGREEMENT_READERS: readonly Role[] = [
  'finance-preparer',
  'finance-approver',
  'contest-administrator',
  'project-curator',
  'auditor',
];

/** Who of the staff reads payouts and the ledger. */
export const MONEY_READERS: readonly Role[] = ['finance-preparer', 'finance-approver', 'auditor'];

/**
 * Who stops payments: whoever answers for the contest, for its reports, or for what leaves the account. Stopping harms
 * nobody and is on record; letting them go on is the administrator's alone.
 */
export const PAYMENT_STOPPERS: readonly Role[] = [
  'contest-administrator',
  'project-curator',
  'finance-approver',
];

/** Another organiser's money does not exist for a person. @throws DomainError `payouts.not-found` */
export function requireRole(actor: Actor, organiserId: string, ...roles: readonly Role[]): void {
  if (!hasRole(actor, organiserId, ...roles)) throw fail('payouts.not-found');
}

/**
 * The organiser that a person acts for: the named one, or else the only one where they have the role.
 * @throws DomainError `payouts.not-found`, `payouts.organiser-needed`
 */
export function organiserFor(actor: Actor, named: string | undefined, role: Role): string {
  return oneOrganiser(organisersOf(actor, role), named);
}

/** @throws DomainError `payouts.not-found`, `payouts.organiser-needed` */
export function oneOrganiser(possible: readonly string[], named: string | undefined): string {
  const organiserId = named ?? possible[0];
  if (organiserId === undefined || !possible.includes(organiserId)) throw fail('payouts.not-found');
  if (named === undefined && possible.length > 1)
    throw fail('payouts.organiser-needed', {}, [
      { pointer: '/organiserId', code: 'payouts.organiser-needed' },
    ]);
  return organiserId;
}
