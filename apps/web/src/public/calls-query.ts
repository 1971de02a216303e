import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../shared/api/client.js';
import type { components } from '../generated/api-types.js';

export type CallSummary = components['schemas']['CallSummaryDto'];

/** The calls that everyone may see, newest first. */
export const callsQuery = queryOptions({
  queryKey: ['calls'],
  queryFn: async () => (await answerOf(api.GET('/api/calls', { params: { query: { limit: 100 } } }))).items,
});
