import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Role } from '#contracts';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from './client.js';
import { onPersonChange, pageIsOf, PERSON_STORED_AS } from './page-person.js';
import { queryClient } from './query-client.js';

export type Me = components['schemas']['MeDto'];

/** Whoever is signed in, or null. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    const { person } = await answerOf(api.GET('/api/sessions/current'));
    if (person) pageIsOf(person.personId);
    return person;
  },
  staleTime: 60_000,
});

export function useMe(): Me | null | undefined {
  return useQuery(meQuery).data;
}

/** Reads anew what was read for the person, or the organiser, before. */
export const forgetAnswers = (): Promise<void> =>
  queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });

onPersonChange(() => void forgetAnswers());

/** From now on the page follows who signs in and out in other windows. */
export function hearOtherWindows(): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== PERSON_STORED_AS) return;
    pageIsOf(newValue);
    void queryClient.invalidateQueries(meQuery);
  });
}

/** @throws ApiProblem, or TypeError when the server cannot be reached: the session then goes on */
export async function signOut(): Promise<void> {
  await answerOf(api.DELETE('/api/sessions/current'));
  pageIsOf(null);
  queryClient.clear();
}

/** Whether the person has one of the roles, for whatever organiser. */
export const hasAnyRole = (me: Me | null | undefined, ...roles: Role[]): boolean =>
  me?.roles.some(({ role }) => roles.includes(role)) ?? false;

/** Whether the person works for an organiser, other than by reading applications. */
export const isStaff = (me: Me | null | undefined): boolean =>
  me?.roles.some(({ role }) => role !== 'expert') ?? false;
