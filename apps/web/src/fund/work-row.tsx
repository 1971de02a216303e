import { Link } from '@tanstack/react-router';
import type { components } from '../generated/api-types.js';
import { formatMoment } from '../shared/time/moments.js';
import classes from './fund.module.css';
import { useFundTexts } from './fund-texts.js';
import { WORK_PATHS } from './work-paths.js';

/** One kind of work with how much of it waits, and the way there. */
export function WorkRow({ item }: { item: components['schemas']['WorkItemDto'] }): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const { kind, count, callId, callTitle, dueAt, timeZone, late } = item;
  return (
    <li>
      <span className={classes.count}>{count}</span>
      <span className={classes.grow}>
        <Link to={WORK_PATHS[kind]} search={(callId ? { call: callId } : {}) as never}>
          {t(`fund.work.${kind}`, { count })}
        </Link>
        {callTitle && <div className={classes.note}>{callTitle}</div>}
      </span>
      {dueAt && (
        <span className={late ? classes.late : classes.note}>
          {t(late ? 'fund.today.late' : 'fund.today.until', {
            when: formatMoment(dueAt, timeZone ?? undefined, locale),
          })}
        </span>
      )}
    </li>
  );
}
