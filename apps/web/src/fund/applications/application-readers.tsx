import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf, api } from '../../shared/api/client.js';
import { Status } from '../../shared/status/status.js';
import { formatMoment } from '../../shared/time/moments.js';
import classes from '../fund.module.css';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import type { FundApplication } from './queue-query.js';

/** More than an application ever has. */
const MOST = 200;

interface Read {
  application: FundApplication;
  call: CallDetails;
}

/** Everyone who was asked to read the application, also who declined it or was replaced. */
export function ApplicationReaders({ application, call }: Read): React.JSX.Element | null {
  const { t, locale } = useFundTexts();
  const reviews = useQuery({
    queryKey: ['fund', 'reviews', call.id, 'of', application.id],
    queryFn: () =>
      answerOf(
        api.GET('/api/calls/{id}/reviews', {
          params: { path: { id: call.id }, query: { applicationId: application.id, limit: MOST } },
        }),
      ),
  });
  const items = reviews.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.application.readers')}</Title>
      <ul className={classes.rows}>
        {items.map(({ id, expertAlias, expertName, status, reason, submittedAt, dueAt }) => (
          <li key={id}>
            <span className={classes.grow}>
              <Link to="/fund/reviews/$reviewId" params={{ reviewId: id }}>
                {expertAlias}
              </Link>{' '}
              · {expertName}
              <div className={classes.note}>{t(`fund.review-reason.${reason}`)}</div>
            </span>
            <Status kind="review" status={status} />
            {status === 'submitted' && submittedAt && (
              <span className={classes.note}>{formatMoment(submittedAt, call.timeZone, locale)}</span>
            )}
            {IN_WORK.includes(status) && dueAt && (
              <span className={classes.note}>
                {t('fund.application.due', { when: formatMoment(dueAt, call.timeZone, locale) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const IN_WORK: readonly string[] = ['assigned', 'accepted', 'in-progress', 'returned', 'reopened'];
