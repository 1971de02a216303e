import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';

export type LetterSummary = components['schemas']['LetterSummaryDto'];

const PAGE = 50;

/** The reader's letters, newest first. */
export const lettersQuery = infiniteQueryOptions({
  queryKey: ['letters'],
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    answerOf(
      api.GET('/api/me/letters', {
        params: { query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: ['letters', id],
    queryFn: () => answerOf(api.GET('/api/me/letters/{id}', { params: { path: { id } } })),
  });
