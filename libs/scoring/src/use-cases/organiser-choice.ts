import type { Role } from '#contracts';
import { organisersOf, type Actor } from '#platform';
import { fail } from '../domain/scoring.errors.js';

/**
 * The organiser that a person means who works for one only, or who names it.
 * @throws DomainError `scoring.organiser-needed`; `scoring.not-found` for one that the person does not work for
 */
export function chosenOrganiser(actor: Actor, named: string | undefined, ...roles: Role[]): string {
  const own = organisersOf(actor, ...roles);
  const chosen = named ?? (own.length === 1 ? own[0] : undefined);
  if (!chosen) throw fail('scoring.organiser-needed');
  if (!own.includes(chosen)) throw fail('scoring.not-found');
  return chosen;
}
