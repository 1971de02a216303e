import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../shared/api/client.js';
import { ConflictQuestion } from './conflict-question.js';
import type { WayOut } from './give-up-form.js';
import { myReviewsQuery, reviewQuery, type Review } from './reviews-query.js';

/** Whether the expert takes the review, declines it or stands in a conflict. */
export function ReviewQuestion({ review }: { review: Review }): React.JSX.Element {
  return (
    <ConflictQuestion
      of={review}
      ways={['decline', 'declare']}
      accept={useAcceptance(review.id)}
      giveUp={useGivingUp(review.id)}
    />
  );
}

function useAcceptance(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/reviews/{id}/accept', { params: { path: { id } } })),
    onSuccess: (review) => {
      client.setQueryData(reviewQuery(id).queryKey, review);
      return client.invalidateQueries({ ...myReviewsQuery, exact: true });
    },
    onError: () => client.invalidateQueries(reviewQuery(id)),
  });
}

function useGivingUp(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ way, reason }: { way: WayOut; reason: string }): Promise<void> => {
      const params = { path: { id } };
      if (way === 'decline')
        await answerOf(api.POST('/api/reviews/{id}/decline', { params, body: { reason } }));
      else await answerOf(api.POST('/api/reviews/{id}/conflict', { params, body: { note: reason } }));
    },
    onSuccess: async () => {
      // The list is on no screen now, and must not come up as it was.
      await client.invalidateQueries({ ...myReviewsQuery, exact: true, refetchType: 'all' });
      await navigate({ to: '/reviews' });
      client.removeQueries(reviewQuery(id));
    },
  });
}
