import { useEffect } from 'react';
import { answerOf, api } from '../shared/api/client.js';
import { queryClient } from '../shared/api/query-client.js';
import type { Autosave } from '../shared/autosave/autosave.js';
import type { SaveState } from '../shared/autosave/save-state.js';
import { autosaveOf, useAutosave } from '../shared/autosave/use-autosave.js';
import { bodyOf, draftOf, type ReviewDraft } from './review-draft.js';
import { myReviewsQuery, reviewQuery, type Review } from './reviews-query.js';

export interface OpenDraft {
  autosave: Autosave<ReviewDraft>;
  state: SaveState<ReviewDraft>;
}

/** The review as it is being written, saved by itself. */
export function useReviewDraft(review: Review): OpenDraft {
  const { id } = review;
  const params = { path: { id } };
  const autosave = autosaveOf<ReviewDraft>(
    {
      name: `review.${id}`,
      racedCode: 'scoring.changed-meanwhile',
      load: async () => draftOf(await answerOf(api.GET('/api/reviews/{id}', { params }))),
      save: async (content, version) => {
        const saved = await answerOf(
          api.PUT('/api/reviews/{id}', { params, body: bodyOf(content, version) }),
        );
        void queryClient.invalidateQueries({ ...myReviewsQuery, exact: true });
        if (saved.status !== queryClient.getQueryData(reviewQuery(id).queryKey)?.status)
          void queryClient.invalidateQueries(reviewQuery(id));
        return saved;
      },
    },
    draftOf(review),
  );
  useEffect(() => autosave.adopt(draftOf(review)), [autosave, review]);
  return { autosave, state: useAutosave(autosave) };
}
