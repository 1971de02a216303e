import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';

export type ExpertFigures = components['schemas']['ExpertFiguresDto'];

/** How far each expert of the call is, and how severe. */
export const expertFiguresQuery = (callId: string) =>
  queryOptions({
    queryKey: ['fund', 'expert-figures', callId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/calls/{id}/expert-figures', { params: { path: { id: callId } } })))
        .experts,
  });
