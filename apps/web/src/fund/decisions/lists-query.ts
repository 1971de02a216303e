import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { everyPage } from '../every-page.js';

export type AwardList = components['schemas']['AwardListDetailsDto'];
export type Award = components['schemas']['AwardDto'];

/** A call's lists, the latest version first. */
export const listsQuery = (callId: string) =>
  queryOptions({
    queryKey: ['fund', 'lists', callId],
    queryFn: () =>
      everyPage((cursor) =>
        answerOf(
          api.GET('/api/calls/{id}/award-lists', {
            params: { path: { id: callId }, query: { limit: 100, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  });

/** A list with its decisions. */
export const listQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund', 'lists', 'one', id],
    queryFn: () => answerOf(api.GET('/api/award-lists/{id}', { params: { path: { id } } })),
  });
