import { Title } from '@mantine/core';
import { Status } from '../shared/status/status.js';
import { formatDay } from '../shared/time/moments.js';
import classes from './project.module.css';
import type { Project } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';

export function ProjectReports({ reports }: Pick<Project, 'reports'>): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  return (
    <section className={classes.section}>
      <Title order={2}>{t('public.project.reports')}</Title>
      {reports.length === 0 && <p>{t('public.project.no-reports')}</p>}
      <ul className={classes.reports}>
        {reports.map(({ ordinal, kind, status, dueOn }) => (
          <li key={ordinal}>
            <span>{t(`public.project.report.${kind}`, { ordinal })}</span>
            <Status kind="report" status={status} />
            <span className={classes.when}>{t('public.project.due', { day: formatDay(dueOn, locale) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
