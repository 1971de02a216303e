import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';

export type RoundSummary = components['schemas']['CalibrationRoundSummaryDto'];
export type Round = components['schemas']['CalibrationRoundDto'];

/** The call's rounds, the newest first. */
export const roundsQuery = (callId: string) =>
  queryOptions({
    queryKey: ['fund', 'calibration', 'of', callId],
    queryFn: async (): Promise<RoundSummary[]> =>
      (await answerOf(api.GET('/api/calls/{id}/calibration-rounds', { params: { path: { id: callId } } })))
        .items,
  });

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund', 'calibration', id],
    queryFn: (): Promise<Round> =>
      answerOf(api.GET('/api/calibration-rounds/{id}', { params: { path: { id } } })),
  });
