import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ApplicationStatus } from '#contracts';
import { answerOf, api } from '../../shared/api/client.js';
import { FactList } from '../../shared/layout/facts.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Status } from '../../shared/status/status.js';
import { formatMoment } from '../../shared/time/moments.js';
import { callQuery } from '../fund-calls-query.js';
import classes from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import { BudgetOpinions } from '../opinions/budget-opinions.js';
import { JournalLink } from '../office/journal-link.js';
import { ReadOnly } from '../read-only.js';
import { useMay } from '../rights.js';
import type { FundApplication } from './queue-query.js';
import { ApplicationReaders } from './application-readers.js';
import { ApplicationReviews } from './application-reviews.js';
import { ApplicationContent } from './application-content.js';
import { ScreeningForm } from './screening-form.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** An application as staff read it: what was handed in, what checkers think of it, and the check itself. */
export function FundApplicationScreen(): React.JSX.Element {
  const { applicationId } = useParams({ from: '/fund/applications/$applicationId' });
  const application = useQuery({
    queryKey: ['fund', 'applications', applicationId],
    queryFn: () => answerOf(api.GET('/api/applications/{id}', { params: { path: { id: applicationId } } })),
  });
  return <QueryView query={application}>{(data) => <Application application={data} />}</QueryView>;
}

function Application({ application }: { application: FundApplication }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const call = useQuery(callQuery(application.callId)).data;
  const mayScreen = useMay(call?.organiserId, 'formal-checker', 'contest-administrator');
  const { receipt, organisationName, trackName, requestedKopecks, statusReason } = application;
  const mayReadOpinions = useMay(call?.organiserId, ...OPINION_READERS);
  const mayReadReaders = useMay(call?.organiserId, ...REVIEW_READERS);
  const checking = call?.status === 'intake-closed';
  return (
    <>
      <PageHeader
        title={application.title}
        crumbs={[{ to: '/fund/applications', label: t('nav.applications') }]}
        tag={<Status kind="application" status={application.status} />}
        facts={`${application.number ?? ''} · ${trackName} · ${t('fund.applications.asked-sum', { sum: formatRoubles(BigInt(requestedKopecks)) })}`}
        actions={<ReadOnly />}
      />
      <FactList
        items={[
          [t('fund.applications.organisation'), organisationName],
          [
            t('fund.applications.received'),
            receipt && formatMoment(receipt.receivedAt, call?.timeZone, locale),
          ],
          [t('fund.applications.digest'), receipt?.digest],
          [t('fund.applications.reason'), statusReason],
        ]}
      />
      <Screenings application={application} />
      {mayScreen && checking && <ScreeningForm application={application} />}
      {mayReadOpinions && isRated(application.status) && <BudgetOpinions applicationId={application.id} />}
      {call && mayReadOpinions && <ApplicationReviews application={application} call={call} />}
      {call && mayReadReaders && <ApplicationReaders application={application} call={call} />}
      <ApplicationContent content={application.content} />
      <JournalLink kind="application" id={application.id} />
    </>
  );
}

const REVIEW_READERS = ['contest-administrator', 'head-of-expertise', 'auditor'] as const;
/** Those who read the ranking. */
const OPINION_READERS = [
  ...REVIEW_READERS,
  ...(['council-member', 'council-secretary', 'committee-member'] as const),
];

const NOT_RATED: readonly ApplicationStatus[] = [
  ...(['draft', 'submitted', 'registered', 'checked', 'registration-refused'] as const),
  ...(['not-admitted', 'withdrawn', 'excluded'] as const),
];
const isRated = (status: ApplicationStatus): boolean => !NOT_RATED.includes(status);

function Screenings({
  application: { screenings },
}: {
  application: FundApplication;
}): React.JSX.Element | null {
  const { t, locale } = useFundTexts();
  if (screenings.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('fund.screening.made')}</Title>
      <ul className={classes.rows}>
        {screenings.map(({ madeAt, recommendation, rulePoint, note }) => (
          <li key={madeAt}>
            <strong>{t(`fund.recommends.${recommendation}`)}</strong>
            {rulePoint && <span>{t('fund.screening.point', { point: rulePoint })}</span>}
            <span className={classes.grow}>{note}</span>
            <span className={classes.note}>{formatMoment(madeAt, undefined, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
