import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { answerOf, api } from '../../shared/api/client.js';
import { TotalsPicture } from '../../shared/pictures/totals-picture.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { StaffTalk } from '../staff-talk.js';
import { useChange } from '../use-change.js';
import type { Round } from './calibration-query.js';
import { figure } from './figure.js';

interface Scored {
  round: Round;
  application: Round['applications'][number];
}

/** Everyone's totals of one application, and what is said about them. */
export function CalibratedApplication({ round, application }: Scored): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { applicationId, applicationNumber, title, totals, mean, spread } = application;
  const given = totals.filter(({ total }) => total !== null).length;
  const figures = { mean: figure(mean ?? 0, locale), spread: figure(spread ?? 0, locale) };
  return (
    <article className={classes.section}>
      <Title order={3}>
        <Link to="/fund/applications/$applicationId" params={{ applicationId }}>
          {applicationNumber}
        </Link>{' '}
        {title}
      </Title>
      {given === 0 ? (
        <p className={classes.note}>{t('fund.calibration.no-totals')}</p>
      ) : (
        <TotalsPicture
          title={t('fund.calibration.totals')}
          caption={t('fund.calibration.caption', { count: given, ...figures })}
          heads={[t('fund.calibration.expert'), t('fund.ranking.score')]}
          totals={totals.map(({ expertAlias, total }) => ({
            ...{ key: expertAlias, name: expertAlias, total: total === null ? null : Number(total) },
          }))}
          say={(points) => figure(points, locale)}
        />
      )}
      <Talk round={round} application={application} />
    </article>
  );
}

function Talk({ round, application: { applicationId, messages } }: Scored): React.JSX.Element {
  const write = useChange(async (body: string): Promise<void> => {
    const params = { path: { id: round.id } };
    await answerOf(
      api.POST('/api/calibration-rounds/{id}/messages', { params, body: { applicationId, body } }),
    );
  });
  const open = round.status === 'discussing' && round.availableActions.length > 0;
  return <StaffTalk id={`message-${applicationId}`} {...{ messages, write, open }} />;
}
