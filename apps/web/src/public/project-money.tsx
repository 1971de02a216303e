import { Title } from '@mantine/core';
import { FactList } from '../shared/layout/facts.js';
import { formatDay } from '../shared/time/moments.js';
import { roubles } from './figures.js';
import classes from './project.module.css';
import type { Project } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';

/** The award by source, and the payments that the bank has confirmed. */
export function ProjectMoney({ project }: { project: Project }): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  const { requestedKopecks, ownKopecks, sources, payments } = project;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('public.project.money')}</Title>
      <FactList
        items={[
          ...sources.map(({ name, amountKopecks }) => [name, roubles(amountKopecks)] as const),
          [t('public.project.requested'), roubles(requestedKopecks)],
          [t('public.project.own'), roubles(ownKopecks)],
          [
            t('public.project.payments'),
            payments.length === 0
              ? t('public.project.no-payments')
              : payments
                  .map(
                    ({ paidOn, sourceName, amountKopecks }) =>
                      `${formatDay(paidOn, locale)}: ${roubles(amountKopecks)}, ${sourceName}`,
                  )
                  .join('\n'),
          ],
        ]}
      />
    </section>
  );
}
