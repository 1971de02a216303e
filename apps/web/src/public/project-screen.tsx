import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FactList } from '../shared/layout/facts.js';
import { Ornament } from '../shared/layout/mark.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { QueryView } from '../shared/states/query-view.js';
import { Status } from '../shared/status/status.js';
import { formatDay } from '../shared/time/moments.js';
import { ProjectMoney } from './project-money.js';
import { ProjectPlan } from './project-plan.js';
import { ProjectReports } from './project-reports.js';
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
  const { t, locale } = useDetailTexts();
  const { callId, callTitle, title, municipalityName, trackName, startsOn, endsOn } = project;
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
        facts={[municipalityName, trackName, startsOn.slice(0, 4)].join(' · ')}
      />
      <ProjectMoney project={project} />
      <section className={classes.section}>
        <Title order={2}>{t('public.project.summary')}</Title>
        <p className={classes.text}>{project.summary}</p>
        <FactList
          items={[
            [t('public.project.organisation'), project.organisationName],
            [t('public.form.project.goal'), project.goal],
            [t('public.project.target-groups'), project.targetGroups.join('\n')],
            [t('public.form.project.geography'), project.geography],
            [t('public.project.term'), `${formatDay(startsOn, locale)} – ${formatDay(endsOn, locale)}`],
          ]}
        />
      </section>
      <ProjectPlan plan={project.plan} />
      <ProjectReports reports={project.reports} />
      <Ornament />
    </>
  );
}
