import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { TextsLeftNote } from '../shared/autosave/texts-left.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { QueryView } from '../shared/states/query-view.js';
import { Icon } from '../shared/status/icons.js';
import { Status } from '../shared/status/status.js';
import { DeadlineClock } from '../shared/time/deadline-clock.js';
import { useApplicantTexts } from './applicant-texts.js';
import classes from './applicant.module.css';
import { callQuery, myApplicationsQuery, type ApplicationSummary } from './applications-query.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** All applications of the organisations that one acts for. */
export function ApplicationsScreen(): React.JSX.Element {
  const { t } = useApplicantTexts();
  return (
    <>
      <PageHeader title={t('nav.my-applications')} />
      <TextsLeftNote />
      <QueryView query={useQuery(myApplicationsQuery)}>
        {(applications) =>
          applications.length === 0 ? (
            <Empty text={t('applicant.none')}>
              <Link to="/">{t('applicant.see-calls')}</Link>
            </Empty>
          ) : (
            <ul className={classes.cards}>
              {applications.map((application) => (
                <li key={application.id}>
                  <ApplicationCard application={application} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}

function ApplicationCard({ application }: { application: ApplicationSummary }): React.JSX.Element {
  const { t } = useApplicantTexts();
  const call = useQuery(callQuery(application.callId)).data;
  const waits = application.status === 'draft' || application.changedSinceSubmission;
  return (
    <Link
      to="/my/applications/$applicationId"
      params={{ applicationId: application.id }}
      className={classes.card}
    >
      <strong>{application.title || t('applicant.untitled')}</strong>
      <Status kind="application" status={application.status} />
      <span className={classes.note}>
        {[
          application.number,
          call?.title,
          t('applicant.requested', { amount: formatRoubles(BigInt(application.requestedKopecks)) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {application.changedSinceSubmission && application.status === 'submitted' && (
        <span className={classes.fault}>{t('applicant.changed-since')}</span>
      )}
      {call && waits && call.status === 'published' && (
        <DeadlineClock at={call.closesAt} zone={call.timeZone} />
      )}
      <Icon name="chevron" />
    </Link>
  );
}
