import { Title } from '@mantine/core';
import { FactList } from '../shared/layout/facts.js';
import { formatMoment, sameClock } from '../shared/time/moments.js';
import { zoneNameOf } from '../shared/time/zone-name.js';
import classes from './call-screen.module.css';
import type { Call } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';

/** Each date by the contest's clock and, where that differs, by the reader's. */
export function CallDates({ call }: { call: Call }): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  const both = (at: string | null): string | null => {
    if (at === null) return null;
    const there = `${formatMoment(at, call.timeZone, locale)} ${zoneNameOf(call.timeZone, t)}`;
    if (sameClock(new Date(at), call.timeZone)) return there;
    return `${there} · ${t('time.yours', { when: formatMoment(at, undefined, locale) })}`;
  };
  return (
    <section className={classes.section}>
      <Title order={2}>{t('public.call.dates')}</Title>
      <FactList
        items={[
          [t('public.call.opens-at'), both(call.opensAt)],
          [t('public.call.closes-at'), both(call.closesAt)],
          [t('public.call.checked-until'), both(call.formalCheckUntil)],
          [t('public.call.reviews-until'), both(call.reviewsDueAt)],
          [t('public.call.results-at'), both(call.resultsAt)],
        ]}
      />
    </section>
  );
}
