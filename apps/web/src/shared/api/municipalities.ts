import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

/** The republic's districts and cities. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: async () => (await answerOf(api.GET('/api/municipalities'))).items,
  staleTime: Infinity,
});
