import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CallStatus } from '#contracts';
import classes from '../fund.module.css';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import { useReadsPanels } from '../panel/reads-panels.js';
import { points } from '../ranking/points.js';
import { rankingQuery } from '../ranking/ranking-query.js';
import type { FundApplication } from './queue-query.js';

/** Then there is no ranking. */
const BEFORE: readonly CallStatus[] = ['draft', 'published', 'intake-closed', 'admission-decided'];

interface Shown {
  application: FundApplication;
  call: CallDetails;
}

/** The reviews that the application's score is made of, under their experts' aliases. */
export function ApplicationReviews({ application, call }: Shown): React.JSX.Element | null {
  const { t, locale } = useFundTexts();
  const ranking = useQuery({ ...rankingQuery(call.id), enabled: !BEFORE.includes(call.status) });
  const mayReadPanels = useReadsPanels(call.organiserId);
  const row = ranking.data?.rows.find(({ applicationId }) => applicationId === application.id);
  if (!row || row.reviews.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.application.reviews')}</Title>
      <ul className={classes.rows}>
        {row.reviews.map(({ reviewId, expertAlias, total }) => (
          <li key={reviewId}>
            <span className={classes.count}>{points(total, locale)}</span>
            <Link to="/fund/reviews/$reviewId" params={{ reviewId }}>
              {expertAlias}
            </Link>
          </li>
        ))}
      </ul>
      {mayReadPanels && (
        <p>
          <Link to="/fund/applications/$applicationId/panel" params={{ applicationId: application.id }}>
            {t('fund.panel.experts')}
          </Link>
        </p>
      )}
    </section>
  );
}
