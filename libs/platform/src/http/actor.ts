import type { Locale, Role } from '#contracts';

export interface Grant {
  role: Role;
  /** Null only for `installation-administrator`, who stands above organisers. */
  organiserId: string | null;
}

/** The person who asks, with the roles in force now. */
export interface Actor {
  personId: string;
  locale: Locale;
  grants: readonly Grant[];
}

/** Whether the actor has one of the roles for this organiser. */
export function hasRole(actor: Actor, organiserId: string, ...roles: Role[]): boolean {
  return actor.grants.some((grant) => grant.organiserId === organiserId && roles.includes(grant.role));
}

/** The organisers for which the actor has one of the roles: lists filter by them in SQL. */
export function organisersOf(actor: Actor, ...roles: Role[]): string[] {
  const ids = actor.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.organiserId);
  return [...new Set(ids.filter((id) => id !== null))];
}

export function isInstallationAdministrator(actor: Actor): boolean {
  return actor.grants.some((grant) => grant.role === 'installation-administrator');
}

/** The same person with the rights for one organiser only, and those that stand above organisers. */
export function actingFor(actor: Actor, organiserId: string): Actor {
  const grants = actor.grants.filter((grant) => [null, organiserId].includes(grant.organiserId));
  return { ...actor, grants };
}

/** Finds the person behind a session's token. Identity provides it. */
export abstract class ActorSource {
  abstract actorOf(token: string): Promise<Actor | null>;
}
