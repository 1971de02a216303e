import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';

export type Ranking = components['schemas']['RankingDto'];
export type RankedRow = Ranking['rows'][number];

const PENDING_MS = 3_000;

const isSettled = ({ pending, version, calibration }: Ranking): boolean =>
  !pending &&
  (calibration.withheld || (calibration.progress === null && calibration.rankingVersion === version));

/** The ranking; asked again in a moment while scores wait to be counted or to be calibrated. */
export const rankingQuery = (callId: string) =>
  queryOptions({
    queryKey: ['fund', 'ranking', callId],
    queryFn: () => answerOf(api.GET('/api/calls/{id}/ranking', { params: { path: { id: callId } } })),
    refetchInterval: ({ state }) => (state.data && !isSettled(state.data) ? PENDING_MS : false),
  });
