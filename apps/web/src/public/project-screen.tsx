import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Ornament } from '../shared/layout/mark.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { QueryView } from '../shared/states/query-view.js';
import { Status } from '../shared/status/status.js';
import { PaidBar } from './paid-bar.js';
import { ProjectMoney } from './project-money.js';
import { ProjectPlan } from './project-plan.js';
import { ProjectReports } from './project-reports.js';
import { ProjectSummary } from './project-summary.js';
import { PROJECT_TABS, readTab, type ProjectTab } from './project-tabs.js';
import classes from './project.module.css';
import { projectQuery, type Project } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';

/** A supported project: what it promises, and what became of the money. */
export function ProjectScreen(): React.JSX.Element {
  const { applicationId } = useParams({ from: '/projects/$applicationId' });
  return (
    <QueryView query={useQuery(projectQuery(applicationId))}>
      {(project) => <ProjectPage project={project} />}
    </QueryView>
  );
}

function ProjectPage({ project }: { project: Project }): React.JSX.Element {
  const { t } = useDetailTexts();
  const { tab = 'summary' } = useSearch({ from: '/projects/$applicationId' });
  const { callId, callTitle, title, organisationName, municipalityName, trackName, startsOn } = project;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: '/results', label: t('nav.results') },
          { to: `/calls/${callId}/results`, label: callTitle },
        ]}
        tag={
          project.agreementStatus ? (
            <Status kind="agreement" status={project.agreementStatus} />
          ) : (
            <Status kind="application" status="awarded" />
          )
        }
        facts={[organisationName, municipalityName, trackName, startsOn.slice(0, 4)]
          .filter(Boolean)
          .join(' · ')}
      />
      <PaidBar project={project} />
      <Tabs id={project.applicationId} />
      <Part tab={tab} project={project} />
      <Ornament />
    </>
  );
}

/** Links, so that a part of the page can be sent to somebody. */
function Tabs({ id }: { id: string }): React.JSX.Element {
  const { t } = useDetailTexts();
  return (
    <nav aria-label={t('public.project.parts')} className={classes.tabs}>
      {PROJECT_TABS.map((tab) => (
        <Link
          key={tab}
          to="/projects/$applicationId"
          params={{ applicationId: id }}
          search={readTab({ tab })}
          replace
          resetScroll={false}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {t(`public.project.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}

function Part({ tab, project }: { tab: ProjectTab; project: Project }): React.JSX.Element {
  switch (tab) {
    case 'summary':
      return <ProjectSummary project={project} />;
    case 'plan':
      return <ProjectPlan plan={project.plan} />;
    case 'money':
      return <ProjectMoney project={project} />;
    case 'reports':
      return <ProjectReports reports={project.reports} />;
  }
}
