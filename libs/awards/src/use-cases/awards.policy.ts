import type { Role } from '#contracts';
import { hasRole, type Actor } from '#platform';
import type { AwardListAction } from '../domain/award-list.status.js';
import type { AwardsErrorCode } from '../domain/awards.errors.js';

/** Who may read an organiser's lists, whatever their state. */
export const READERS = [
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
] as const satisfies readonly Role[];

export const COUNCIL = ['council-secretary', 'council-member'] as const satisfies readonly Role[];
export const COMMITTEE = ['committee-member'] as const satisfies readonly Role[];
export const ADMINISTRATORS = ['contest-administrator'] as const satisfies readonly Role[];

export const PLANNERS = [...COUNCIL, ...ADMINISTRATORS] as const satisfies readonly Role[];

/** `true`, or why not. */
type AwardsVerdict = true | AwardsErrorCode;
/** Whether somebody may do something with an organiser's lists. */
export type AwardsRule = (actor: Actor, organiserId: string) => AwardsVerdict;

export const mayRead: AwardsRule = (actor, organiserId) =>
  hasRole(actor, organiserId, ...READERS) || 'awards.not-found';
export const mayPropose: AwardsRule = (actor, organiserId) =>
  hasRole(actor, organiserId, ...COUNCIL) || 'awards.only-council';
export const mayPlan: AwardsRule = (actor, organiserId) =>
  hasRole(actor, organiserId, ...PLANNERS) || 'awards.only-planners';
export const mayAgree: AwardsRule = (actor, organiserId) =>
  hasRole(actor, organiserId, ...COMMITTEE) || 'awards.only-committee';
export const mayAdministrate: AwardsRule = (actor, organiserId) =>
  hasRole(actor, organiserId, ...ADMINISTRATORS) || 'awards.only-administrator';

/** Which rule lets a person take a step of a list's way. */
export const RULE_OF: Readonly<Record<AwardListAction, AwardsRule>> = {
  agree: mayAgree,
  return: mayAgree,
  approve: mayAdministrate,
};
