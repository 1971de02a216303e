import { useSyncExternalStore } from 'react';
import { api } from './client.js';
import { WHO_ASKS } from './page-person.js';
import { queryClient } from './query-client.js';
import { forgetAnswers, meQuery, useMe, type Me } from './session.js';

const STORED_AS = 'keskil.organiser';
const listeners = new Set<() => void>();

export const chosenOrganiser = (): string | null => localStorage.getItem(STORED_AS);
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The organisers that the person works for; experts only read for them. */
export const organisersOf = (me: Me | null | undefined): Me['organisers'] =>
  me?.organisers.filter(({ id }) =>
    me.roles.some(({ role, organiserId }) => organiserId === id && role !== 'expert'),
  ) ?? [];

/** The organiser that the person works for now: the chosen one, else the first. */
export function useOwnOrganiser(): string | undefined {
  const organisers = organisersOf(useMe());
  const chosen = useSyncExternalStore(subscribe, chosenOrganiser);
  return (organisers.find(({ id }) => id === chosen) ?? organisers[0])?.id;
}

/** Works for another organiser from now on: what was read for the one before is forgotten. */
export async function workFor(organiserId: string): Promise<void> {
  localStorage.setItem(STORED_AS, organiserId);
  for (const listener of listeners) listener();
  await forgetAnswers();
}

api.use({
  /** Whoever chose an organiser on this device is asked for before anything else, and keeps all organisers. */
  async onRequest({ request, schemaPath }) {
    const chosen = chosenOrganiser();
    if (chosen === null || schemaPath.startsWith(WHO_ASKS)) return request;
    const me = await queryClient.ensureQueryData(meQuery);
    if (organisersOf(me).some(({ id }) => id === chosen)) request.headers.set('x-organiser', chosen);
    return request;
  },
});
