import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { QueryView } from '../shared/states/query-view.js';
import { Status } from '../shared/status/status.js';
import { formatMoment } from '../shared/time/moments.js';
import { Clarifications } from './clarifications.js';
import { ReviewQuestion } from './review-question.js';
import { useExpertTexts } from './expert-texts.js';
import { reviewQuery, type Review } from './reviews-query.js';
import { Scoring } from './scoring.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** Before the answer a question, after it the application beside the rubric. */
export function ReviewScreen(): React.JSX.Element {
  const { reviewId } = useParams({ from: '/reviews/$reviewId' });
  return (
    <QueryView query={useQuery(reviewQuery(reviewId))}>{(review) => <Opened review={review} />}</QueryView>
  );
}

function Opened({ review }: { review: Review }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const { applicationNumber, dueAt, requestedKopecks, content, status } = review;
  const facts = [
    content?.project.title,
    t('expert.review.asked', { amount: formatRoubles(BigInt(requestedKopecks)) }),
    dueAt && t('expert.review.due', { when: formatMoment(dueAt, undefined, locale) }),
    review.blind && t('expert.review.blind'),
  ];
  return (
    <>
      <PageHeader
        title={t('expert.review.title', { number: applicationNumber })}
        crumbs={[{ to: '/reviews', label: t('expert.reviews.title') }]}
        tag={<Status kind="review" status={status} />}
        facts={facts.filter(Boolean).join(' · ')}
      />
      {review.statusReason && (
        <p>
          {t('expert.review.why')}: {review.statusReason}
        </p>
      )}
      {status === 'assigned' && <ReviewQuestion review={review} />}
      {content && <Scoring key={review.id} review={review} content={content} />}
      {content && <Clarifications review={review} />}
      {!content && status !== 'assigned' && <Empty text={t('expert.review.closed')} />}
    </>
  );
}
