import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';
import { everyPage } from './every-page.js';

export type FundCall = components['schemas']['CallSummaryDto'];
export type CallDetails = components['schemas']['CallDto'];

/** Every call, drafts included, newest first. */
export const fundCallsQuery = queryOptions({
  queryKey: ['fund', 'calls'],
  queryFn: () =>
    everyPage((cursor) =>
      answerOf(api.GET('/api/calls', { params: { query: { limit: 200, ...(cursor && { cursor }) } } })),
    ),
});

/** A call with its rules and what can be done with it. */
export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund', 'calls', id],
    queryFn: () => answerOf(api.GET('/api/calls/{id}', { params: { path: { id } } })),
  });
