import { Title } from '@mantine/core';
import { FactList } from '../shared/layout/facts.js';
import { formatDay } from '../shared/time/moments.js';
import classes from './project.module.css';
import type { Project } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';

export function ProjectSummary({ project }: { project: Project }): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  const { summary, goal, targetGroups, geography, startsOn, endsOn } = project;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('public.project.summary')}</Title>
      <p className={classes.text}>{summary}</p>
      <FactList
        items={[
          [t('public.project.organisation'), project.organisationName],
          [t('public.form.project.goal'), goal],
          [t('public.project.target-groups'), targetGroups.join('\n')],
          [t('public.form.project.geography'), geography],
          [t('public.project.term'), `${formatDay(startsOn, locale)} – ${formatDay(endsOn, locale)}`],
        ]}
      />
    </section>
  );
}
