import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { everyPage } from '../every-page.js';

export type UnfoundedMark = components['schemas']['UnfoundedMarkDto'];

/** What the council has found of a call's reviews, or of one. */
export const unfoundedMarksQuery = (callId: string, reviewId?: string) =>
  queryOptions({
    queryKey: ['fund', 'unfounded-marks', callId, reviewId ?? null],
    queryFn: () =>
      everyPage((cursor) =>
        answerOf(
          api.GET('/api/calls/{id}/unfounded-marks', {
            params: {
              path: { id: callId },
              query: { limit: 200, ...(reviewId && { reviewId }), ...(cursor && { cursor }) },
            },
          }),
        ),
      ),
  });
