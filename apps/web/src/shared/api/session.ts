import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Role } from '#contracts';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from './client.js';

export type Me = components['schemas']['MeDto'];

/** Whoever is signed in, or null. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => (await answerOf(api.GET('/api/sessions/current'))).person,
  staleTime: 60_000,
});

export function useMe(): Me | null | undefined {
  return useQuery(meQuery).data;
}

/** Whether the person has one of the roles, for whatever organiser. */
export const hasAnyRole = (me: Me | null | undefined, ...roles: Role[]): boolean =>
  me?.roles.some(({ role }) => roles.includes(role)) ?? false;
