import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../shared/api/client.js';
import { SaveLine } from '../shared/autosave/save-line.js';
import { DraftConflict } from './draft-conflict.js';
import { useExpertTexts } from './expert-texts.js';
import { OwnStrip } from './own-strip.js';
import { Panes } from './panes.js';
import { groupReviews, progressOf, totalsOf } from './review-groups.js';
import { myReviewsQuery, reviewQuery, type Review, type ReviewedContent } from './reviews-query.js';
import classes from './scoring.module.css';
import { useReviewDraft } from './use-review-draft.js';

interface Reading {
  review: Review;
  content: ReviewedContent;
}

/** The review as it is being written, beside the application. */
export function Scoring({ review, content }: Reading): React.JSX.Element {
  const { t } = useExpertTexts();
  const draft = useReviewDraft(review);
  const steps = useSteps(review.id);
  const call = useOwnWork(review.callId);
  const handIn = async (): Promise<void> => {
    if (await draft.autosave.flush()) steps.submit.mutate();
  };
  return (
    <>
      <div className={classes.line}>
        <strong>{t('expert.reviews.progress', call.progress)}</strong>
        <SaveLine state={draft.state} />
      </div>
      <DraftConflict review={review} draft={draft} />
      <Panes
        review={review}
        content={content}
        draft={draft}
        steps={{ ...steps, handIn: () => void handIn() }}
      />
      <div className={classes.own}>
        <OwnStrip totals={call.totals} />
      </div>
    </>
  );
}

/** How far the expert is in the call, and the totals given there. */
function useOwnWork(callId: string): { progress: { done: number; all: number }; totals: number[] } {
  const call = groupReviews(useQuery(myReviewsQuery).data ?? []).find((own) => own.callId === callId);
  return call
    ? { progress: progressOf(call), totals: totalsOf(call) }
    : { progress: { done: 0, all: 0 }, totals: [] };
}

function useSteps(id: string) {
  const client = useQueryClient();
  const again = async (): Promise<void> => {
    await client.invalidateQueries(reviewQuery(id));
    await client.invalidateQueries({ ...myReviewsQuery, exact: true });
  };
  const params = { path: { id } };
  const submit = useMutation({
    mutationFn: () => answerOf(api.POST('/api/reviews/{id}/submit', { params })),
    onSettled: again,
  });
  const reopen = useMutation({
    mutationFn: () => answerOf(api.POST('/api/reviews/{id}/reopen', { params })),
    onSettled: again,
  });
  return { submit, reopen };
}
