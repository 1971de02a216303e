import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';

export type OwnProfile = components['schemas']['OwnExpertProfileDto'];

/** What each organiser knows of the expert. */
export const myProfilesQuery = queryOptions({
  queryKey: ['my-expert-profiles'],
  queryFn: async () => (await answerOf(api.GET('/api/experts/me'))).items,
});
