import { Title } from '@mantine/core';
import { formatDay } from '../shared/time/moments.js';
import { useExpertTexts } from './expert-texts.js';
import type { ReviewedContent } from './reviews-query.js';
import classes from './scoring.module.css';

/** Events under the task that they serve, in the applicant's order. */
export function PlanPart({ plan }: { plan: ReviewedContent['plan'] }): React.JSX.Element {
  const { t, locale } = useExpertTexts();
  const tasks = [...new Set(plan.map(({ task }) => task))];
  if (plan.length === 0) return <p className={classes.none}>{t('expert.content.nothing')}</p>;
  return (
    <>
      <Title order={2}>{t('expert.part.plan')}</Title>
      {tasks.map((task) => (
        <section key={task}>
          <Title order={3}>{task}</Title>
          <ol className={classes.entries}>
            {plan
              .filter((event) => event.task === task)
              .map((event, index) => (
                <li key={index}>
                  <strong>{event.title}</strong>
                  <p>
                    {t('expert.plan.when', {
                      from: formatDay(event.startsOn, locale),
                      to: formatDay(event.endsOn, locale),
                    })}
                  </p>
                  <p>
                    {t('expert.plan.result')}: {event.expectedResult}
                  </p>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}
