import { Title } from '@mantine/core';
import { formatDay } from '../shared/time/moments.js';
import classes from './project.module.css';
import type { Project } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';

export function ProjectPlan({ plan }: Pick<Project, 'plan'>): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  return (
    <section className={classes.section}>
      <Title order={2}>{t('public.project.plan')}</Title>
      <ol className={classes.plan}>
        {plan.map(({ title, startsOn, endsOn, expectedResult }, index) => (
          <li key={index}>
            <span className={classes.when}>
              {formatDay(startsOn, locale)} – {formatDay(endsOn, locale)}
            </span>
            <strong>{title}</strong>
            <span>{expectedResult}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
