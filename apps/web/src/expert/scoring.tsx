import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../shared/api/client.js';
import { SaveLine } from '../shared/autosave/save-line.js';
import { Application } from './application.js';
import type { Part } from './criterion-sections.js';
import { DraftConflict } from './draft-conflict.js';
import { useExpertTexts } from './expert-texts.js';
import { OwnStrip } from './own-strip.js';
import { finishedOf } from './review-draft.js';
import { groupReviews, totalsOf } from './review-groups.js';
import { myReviewsQuery, reviewQuery, type Review, type ReviewedContent } from './reviews-query.js';
import { Rubric } from './rubric.js';
import classes from './scoring.module.css';
import { useReviewDraft } from './use-review-draft.js';

interface Reading {
  review: Review;
  content: ReviewedContent;
}

type Pane = 'application' | 'rubric';

/** The application beside the rubric; on a phone one of the two. Each scrolls alone. */
export function Scoring({ review, content }: Reading): React.JSX.Element {
  const { t } = useExpertTexts();
  const [pane, setPane] = useState<Pane>('application');
  const [part, setPart] = useState<Part>('project');
  const draft = useReviewDraft(review);
  const steps = useSteps(review.id);
  const count = {
    done: finishedOf(review.criteria, draft.state.content),
    all: review.criteria.length,
  };
  const names = { application: t('expert.pane.application'), rubric: t('expert.pane.score', count) };
  const handIn = async (): Promise<void> => {
    if (await draft.autosave.flush()) steps.submit.mutate();
  };
  return (
    <>
      <div className={classes.line}>
        <SaveLine state={draft.state} />
      </div>
      <DraftConflict review={review} draft={draft} />
      <div className={classes.tabs}>
        {(['application', 'rubric'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={pane === name} onClick={() => setPane(name)}>
            {names[name]}
          </button>
        ))}
      </div>
      <div className={classes.panes} data-pane={pane}>
        <Application content={content} part={part} onPart={setPart} />
        <Rubric
          review={review}
          draft={draft}
          steps={{ ...steps, handIn: () => void handIn() }}
          onRead={(wanted) => {
            setPart(wanted);
            setPane('application');
          }}
        />
      </div>
      <div className={classes.own}>
        <OwnStrip totals={useOwnTotals(review.callId)} />
      </div>
    </>
  );
}

function useOwnTotals(callId: string): number[] {
  const calls = groupReviews(useQuery(myReviewsQuery).data ?? []);
  return calls.filter((call) => call.callId === callId).flatMap(totalsOf);
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
