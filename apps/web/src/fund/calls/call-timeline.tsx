import { formatMoment } from '../../shared/time/moments.js';
import { serverNow } from '../../shared/time/server-clock.js';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import classes from './timeline.module.css';
import { timeline } from './timeline.js';

/** A call from its opening to its results: what is behind, what comes, and how long each step takes. */
export function CallTimeline({ call }: { call: CallDetails }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  return (
    <ol className={classes.timeline}>
      {timeline(call, serverNow()).map(({ kind, at, past, days }) => (
        <li key={kind} data-past={past}>
          <span className={classes.when}>
            {at ? formatMoment(at, call.timeZone, locale) : t('fund.call.no-date')}
          </span>
          <span>{t(`fund.deadline.${kind}`)}</span>
          {days !== null && <span className={classes.days}>{t('fund.call.days', { count: days })}</span>}
          {kind === 'reviews-due' && (
            <span className={classes.days}>
              {t('fund.call.reviews-each', { count: call.reviewsPerApplication })}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
