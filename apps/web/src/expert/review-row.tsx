import { Link } from '@tanstack/react-router';
import { Status } from '../shared/status/status.js';
import { formatMoment } from '../shared/time/moments.js';
import { Typeset } from '../shared/texts/typeset.js';
import { useExpertTexts } from './expert-texts.js';
import { formatPoints } from './points.js';
import type { ReviewSummary } from './reviews-query.js';
import classes from './reviews-screen.module.css';

/** One review: which application, until when, how far. */
export function ReviewRow({ review }: { review: ReviewSummary }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const { id, applicationNumber, title, organisationName, status, dueAt, total } = review;
  const scored = { scored: review.scoredCriteria, asked: review.askedCriteria };
  return (
    <li className={classes.row}>
      <div>
        <Link to="/reviews/$reviewId" params={{ reviewId: id }}>
          <Typeset>{title ?? t('expert.review.title', { number: applicationNumber })}</Typeset>
        </Link>
        <p>{[applicationNumber, review.trackName, organisationName].filter(Boolean).join(' · ')}</p>
        {title === null && <p>{t('expert.reviews.hidden-title')}</p>}
      </div>
      <div className={classes.state}>
        <Status kind="review" status={status} />
        <span>
          {total === null
            ? t('expert.reviews.scored', scored)
            : t('expert.reviews.points', {
                points: formatPoints(Number(total), locale),
                count: Number(total),
              })}
        </span>
        {dueAt && status !== 'submitted' && (
          <span>{t('expert.reviews.due', { when: formatMoment(dueAt, undefined, locale) })}</span>
        )}
      </div>
    </li>
  );
}
