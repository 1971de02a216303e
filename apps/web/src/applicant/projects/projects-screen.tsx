import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { TextsLeftNote } from '../../shared/autosave/texts-left.js';
import { PageHeader } from '../../shared/layout/page-header.js';
import { Empty } from '../../shared/states/empty.js';
import { QueryView } from '../../shared/states/query-view.js';
import { Icon } from '../../shared/status/icons.js';
import { Status } from '../../shared/status/status.js';
import { formatDay } from '../../shared/time/moments.js';
import { useApplicantTexts } from '../applicant-texts.js';
import classes from '../applicant.module.css';
import { myApplicationsQuery } from '../applications-query.js';
import { agreementsQuery } from './agreements-query.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

/** The agreements on what was won. */
export function ProjectsScreen(): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const applications = useQuery(myApplicationsQuery).data ?? [];
  const titleOf = (id: string): string | undefined => applications.find((a) => a.id === id)?.title;
  return (
    <>
      <PageHeader title={t('nav.my-projects')} />
      <TextsLeftNote />
      <QueryView query={useQuery(agreementsQuery)}>
        {(agreements) =>
          agreements.length === 0 ? (
            <Empty text={t('applicant.projects.none')}>
              <Link to="/my/applications">{t('nav.my-applications')}</Link>
            </Empty>
          ) : (
            <ul className={classes.cards}>
              {agreements.map((agreement) => (
                <li key={agreement.id}>
                  <Link
                    to="/my/projects/$agreementId"
                    params={{ agreementId: agreement.id }}
                    className={classes.card}
                  >
                    <strong>
                      {titleOf(agreement.applicationId) ??
                        t('applicant.agreement.title', { number: agreement.number })}
                    </strong>
                    <Status kind="agreement" status={agreement.status} />
                    <span className={classes.note}>
                      {[
                        t('applicant.agreement.title', { number: agreement.number }),
                        formatRoubles(BigInt(agreement.amountKopecks)),
                        `${formatDay(agreement.startsOn, locale)} – ${formatDay(agreement.endsOn, locale)}`,
                      ].join(' · ')}
                    </span>
                    <Icon name="chevron" />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}
