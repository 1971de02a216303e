import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';

export type OwnPanel = components['schemas']['OwnPanelDto'];

/** The newest discussion of the application of one's own review. */
export const ownPanelQuery = (reviewId: string) =>
  queryOptions({
    queryKey: ['panel', reviewId],
    queryFn: (): Promise<OwnPanel> =>
      answerOf(api.GET('/api/reviews/{id}/panel', { params: { path: { id: reviewId } } })),
    // Others write at the same time.
    refetchInterval: 15_000,
  });
