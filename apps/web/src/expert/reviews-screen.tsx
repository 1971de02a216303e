import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TextsLeftNote } from '../shared/autosave/texts-left.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { QueryView } from '../shared/states/query-view.js';
import { MyCalls } from './calls/my-calls.js';
import { CalibrationList, PastCalibration } from './calibration/calibration-list.js';
import { useExpertTexts } from './expert-texts.js';
import { OwnStrip } from './own-strip.js';
import { groupReviews, progressOf, totalsOf, type CallReviews } from './review-groups.js';
import { PanelList } from './panel/panel-list.js';
import { PrintButton } from './print-button.js';
import { ReviewRow } from './review-row.js';
import { myReviewsQuery, type ReviewSummary } from './reviews-query.js';
import classes from './reviews-screen.module.css';

/** What the expert has to read, by call: what waits for an answer first. */
export function ReviewsScreen(): React.JSX.Element {
  const { t } = useExpertTexts();
  return (
    <>
      <PageHeader title={t('expert.reviews.title')} />
      <MyCalls />
      <CalibrationList />
      <PanelList />
      <TextsLeftNote />
      <QueryView query={useQuery(myReviewsQuery)}>
        {(reviews) =>
          reviews.length === 0 ? (
            <Empty text={t('expert.reviews.none')} />
          ) : (
            <>
              {groupReviews(reviews).map((call) => (
                <Call key={call.callId} call={call} />
              ))}
            </>
          )
        }
      </QueryView>
      <PastCalibration />
    </>
  );
}

function Call({ call }: { call: CallReviews }): React.JSX.Element {
  const { t } = useExpertTexts();
  const { done, all } = progressOf(call);
  const open = [
    [t('expert.reviews.fresh'), call.fresh],
    [t('expert.reviews.in-work'), call.inWork],
  ] as const;
  const over = [
    [t('expert.reviews.handed-in'), call.handedIn],
    [t('expert.reviews.gone'), call.gone],
  ] as const;
  return (
    <section className={classes.call}>
      <Title order={2}>{call.callTitle}</Title>
      {all > 0 && (
        <p className={classes.progress}>
          <label>
            <strong>{t('expert.reviews.progress', { done, all })}</strong>
            <progress value={done} max={all} />
          </label>
        </p>
      )}
      {call.inWork.length + call.handedIn.length > 0 && <PrintButton callId={call.callId} />}
      {all > 0 && done === all && <p>{t('expert.reviews.day-done')}</p>}
      {open
        .filter(([, reviews]) => reviews.length > 0)
        .map(([title, reviews]) => (
          <div key={title}>
            <Title order={3}>{title}</Title>
            <Rows reviews={reviews} />
          </div>
        ))}
      <OwnStrip totals={totalsOf(call)} />
      {over
        .filter(([, reviews]) => reviews.length > 0)
        .map(([title, reviews]) => (
          <details key={title} className={classes.over}>
            <summary>{`${title}: ${reviews.length}`}</summary>
            <Rows reviews={reviews} />
          </details>
        ))}
    </section>
  );
}

function Rows({ reviews }: { reviews: readonly ReviewSummary[] }): React.JSX.Element {
  return (
    <ul className={classes.list}>
      {reviews.map((review) => (
        <ReviewRow key={review.id} review={review} />
      ))}
    </ul>
  );
}
