import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';
import { useOwnOrganiser } from '../shared/api/organiser.js';
import { everyPage } from './every-page.js';

export type FundCall = components['schemas']['CallSummaryDto'];
export type CallDetails = components['schemas']['CallDto'];

/** Every call of the organiser that the person works for now, drafts included, newest first. */
export function useFundCalls(): UseQueryResult<FundCall[]> {
  const organiserId = useOwnOrganiser();
  return useQuery({
    queryKey: ['fund', 'calls', 'of', organiserId],
    queryFn: () =>
      everyPage((cursor) =>
        answerOf(
          api.GET('/api/calls', {
            params: {
              query: { limit: 200, ...(organiserId && { organiserId }), ...(cursor && { cursor }) },
            },
          }),
        ),
      ),
    enabled: organiserId !== undefined,
  });
}

/** A call with its rules and what can be done with it. */
export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund', 'calls', id],
    queryFn: () => answerOf(api.GET('/api/calls/{id}', { params: { path: { id } } })),
  });
