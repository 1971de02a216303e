import { Title } from '@mantine/core';
import { parseKopecks, sumKopecks } from '#kernel';
import { FactList } from '../shared/layout/facts.js';
import classes from './call-screen.module.css';
import { roubles } from './figures.js';
import type { Call } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';
import { formatRoubles } from '../shared/texts/roubles.js';

/** What is paid, from which sources, in which directions and to whom. */
export function CallConditions({ call }: { call: Call }): React.JSX.Element {
  const { t } = useDetailTexts();
  const budget = sumKopecks(call.sources.map(({ amountKopecks }) => parseKopecks(amountKopecks)));
  return (
    <section className={classes.section}>
      <Title order={2}>{t('public.call.conditions')}</Title>
      <FactList
        items={[
          [t('public.call.who'), t('public.call.who-may')],
          [t('public.call.budget'), formatRoubles(budget)],
          ...call.sources.map(({ name, amountKopecks }) => [name, roubles(amountKopecks)] as const),
          [t('public.call.most'), roubles(call.maxRequestedKopecks)],
          [
            t('public.call.own-share'),
            call.minOwnShare > 0 ? `${call.minOwnShare} %` : t('public.call.no-own-share'),
          ],
          [t('public.call.tranches'), call.trancheShares.map((share) => `${share} %`).join(' + ')],
          [t('public.call.experts'), t('public.call.reviews-each', { count: call.reviewsPerApplication })],
        ]}
      />
      <Title order={3}>{t('public.call.tracks')}</Title>
      <ul className={classes.tracks}>
        {call.tracks.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
