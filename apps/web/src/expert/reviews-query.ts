import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';

export type ReviewSummary = components['schemas']['ReviewSummaryDto'];
export type Review = components['schemas']['ReviewDto'];
export type ReviewCriterion = components['schemas']['ReviewCriterionDto'];
export type ReviewedContent = components['schemas']['ReviewedContentDto'];

const PAGE = 200;

/** Every review of the expert, those due first at the top. */
export const myReviewsQuery = queryOptions({
  queryKey: ['reviews'],
  queryFn: async (): Promise<ReviewSummary[]> => {
    const reviews: ReviewSummary[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = { limit: PAGE, ...(cursor && { cursor }) };
      const page: components['schemas']['ReviewsPageDto'] = await answerOf(
        api.GET('/api/reviews', { params: { query } }),
      );
      reviews.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return reviews;
  },
});

/** One review with its criteria and, once it is accepted, the application. */
export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['reviews', id],
    queryFn: (): Promise<Review> => answerOf(api.GET('/api/reviews/{id}', { params: { path: { id } } })),
    // The draft on the page goes on from what was read; a text under one's hands does not change by itself.
    staleTime: Infinity,
    refetchOnMount: 'always',
  });
