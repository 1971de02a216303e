import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { everyPage } from '../every-page.js';
import type { FundCall } from '../fund-calls-query.js';

export type Expert = components['schemas']['ExpertDto'];

/** The organiser's experts with what they have at hand in the call, by name. */
export const expertsQuery = ({ id, organiserId }: Pick<FundCall, 'id' | 'organiserId'>) =>
  queryOptions({
    queryKey: ['fund', 'experts', organiserId, id],
    queryFn: () =>
      everyPage((cursor) =>
        answerOf(
          api.GET('/api/experts', {
            params: { query: { organiserId, callId: id, limit: 200, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  });
