import { formatMoment } from '../../shared/time/moments.js';
import type { FundCall } from '../fund-calls-query.js';
import fund from '../fund.module.css';
import { useFundTexts } from '../fund-texts.js';
import type { Ranking } from './ranking-query.js';

/** What the ranking on the board is of, and how far the next one is. */
export function MadeOf({ call, ranking }: { call: FundCall; ranking: Ranking }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { reviewCount, computedAt, pending, progress } = ranking;
  return (
    <p className={fund.note} role="status">
      {t('fund.ranking.made-of', {
        count: reviewCount,
        when: formatMoment(computedAt, call.timeZone, locale),
      })}{' '}
      {pending && !progress?.step && t('fund.ranking.pending')}
      {!!progress?.step && !progress.ranked && t('fund.ranking.pending-step', { step: progress.step })}
      {!!progress?.ranked && t('fund.ranking.pending-ranked', { percent: progress.ranked })}
    </p>
  );
}
