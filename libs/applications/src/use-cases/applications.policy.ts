import { hasRole, type Actor } from '#platform';
import { staffRoles } from '#calls';

/** Everyone who works for the organiser reads what was handed in; drafts are their authors' alone. */
export function mayReadAsStaff(
  actor: Actor,
  application: { organiserId: string; number: string | null },
): boolean {
  return application.number !== null && hasRole(actor, application.organiserId, ...staffRoles);
}

export function mayScreen(actor: Actor, organiserId: string): boolean {
  return hasRole(actor, organiserId, 'formal-checker', 'contest-administrator');
}
