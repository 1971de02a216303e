import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sentenceOf } from '../shared/states/fault.js';
import { formatMoment } from '../shared/time/moments.js';
import { useExpertTexts } from './expert-texts.js';
import { unexplainedCuts } from './line-opinions.js';
import { finishedOf } from './review-draft.js';
import { nextAfter } from './review-groups.js';
import { myReviewsQuery, type Review } from './reviews-query.js';
import classes from './scoring.module.css';
import type { OpenDraft } from './use-review-draft.js';

interface Step {
  mutate: () => void;
  isPending: boolean;
  error: Error | null;
}

export interface Steps {
  submit: Step;
  reopen: Step;
  /** Saves what waits, then submits. */
  handIn: () => void;
}

interface Bar {
  review: Review;
  draft: OpenDraft;
  steps: Steps;
  /** Handing in was tried while something was missing. */
  onIncomplete: () => void;
}

/** «4 из 10 · Сдать: осталось 6»; after handing in, the way back and the way on. */
export function SubmitBar({ review, draft, steps, onIncomplete }: Bar): React.JSX.Element {
  const { t } = useExpertTexts();
  // A cut without its reason is one thing more to do.
  const all = review.criteria.length + unexplainedCuts(draft.state.content);
  const done = finishedOf(review.criteria, draft.state.content);
  const error = steps.submit.error ?? steps.reopen.error;
  return (
    <div className={classes.bar} data-over={review.status === 'submitted'}>
      {error && (
        <p role="alert" className={classes.fault}>
          {sentenceOf(error, t)}
        </p>
      )}
      {review.status === 'submitted' ? (
        <HandedIn review={review} reopen={steps.reopen} />
      ) : (
        <>
          <strong>{t('expert.submit.count', { done, all })}</strong>
          <Button
            variant={done === all ? 'filled' : 'default'}
            loading={steps.submit.isPending}
            onClick={done === all ? steps.handIn : onIncomplete}
          >
            {done === all ? t('expert.submit.go') : t('expert.submit.left', { left: all - done })}
          </Button>
        </>
      )}
    </div>
  );
}

function HandedIn({ review, reopen }: { review: Review; reopen: Step }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const reviews = useQuery(myReviewsQuery).data ?? [];
  const next = nextAfter(reviews, review.id);
  const mayReopen = review.availableActions.some(({ action, available }) => action === 'reopen' && available);
  return (
    <>
      <strong>
        {t('expert.submit.done', { when: formatMoment(review.submittedAt ?? '', undefined, locale) })}
      </strong>
      {review.panel && (
        <Link to="/reviews/$reviewId/panel" params={{ reviewId: review.id }} className={classes.next}>
          {t('expert.panel.go')}
        </Link>
      )}
      {next && (
        <Link to="/reviews/$reviewId" params={{ reviewId: next.id }} className={classes.next}>
          {t('expert.submit.next')}
        </Link>
      )}
      {mayReopen && (
        <>
          <Button variant="default" loading={reopen.isPending} onClick={reopen.mutate}>
            {t('expert.submit.again')}
          </Button>
          <p>{t('expert.submit.reopen-note')}</p>
        </>
      )}
    </>
  );
}
