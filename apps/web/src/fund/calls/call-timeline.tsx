import { Link } from '@tanstack/react-router';
import { formatMoment } from '../../shared/time/moments.js';
import { serverNow } from '../../shared/time/server-clock.js';
import { zoneNameOf } from '../../shared/time/zone-name.js';
import type { CallDetails } from '../fund-calls-query.js';
import { useFundTexts } from '../fund-texts.js';
import classes from './timeline.module.css';
import { timeline, type Step } from './timeline.js';

interface Line {
  call: CallDetails;
  /** Left out: the reader may not. */
  onExtend: (() => void) | undefined;
}

/** A call from its opening to its results: what is behind, what comes, how long each step takes, and what moves. */
export function CallTimeline({ call, onExtend }: Line): React.JSX.Element {
  const { t, locale } = useFundTexts();
  const mayEdit = call.availableActions.length > 0;
  return (
    <ol className={classes.timeline}>
      {timeline(call, serverNow()).map((step) => (
        <li key={step.kind} data-past={step.past}>
          <span className={classes.when}>
            {step.at
              ? `${formatMoment(step.at, call.timeZone, locale)} ${zoneNameOf(call.timeZone, t)}`
              : t('fund.call.no-date')}
          </span>
          <span>{t(`fund.deadline.${step.kind}`)}</span>
          <span className={classes.days}>
            {step.days !== null && t('fund.call.days', { count: step.days })}
            {step.kind === 'reviews-due' &&
              ` · ${t('fund.call.reviews-each', { count: call.reviewsPerApplication })}`}
          </span>
          {mayEdit && <Moves call={call} step={step} onExtend={onExtend} />}
        </li>
      ))}
    </ol>
  );
}

/** A published deadline is extended, the steps behind it are changed, and what is over stays. */
function Moves({ call, step, onExtend }: Line & { step: Step }): React.JSX.Element | null {
  const { t } = useFundTexts();
  const isDraft = call.status === 'draft';
  const isIntake = step.kind === 'opens' || step.kind === 'closes';
  if (step.kind === 'closes' && onExtend)
    return (
      <span className={classes.moves}>
        <button type="button" className={classes.move} onClick={onExtend}>
          {t('fund.call.extend-short')}
        </button>
      </span>
    );
  if (!isDraft && (isIntake || step.past)) return null;
  return (
    <span className={classes.moves}>
      <Link to="/fund/calls/$callId/edit" params={{ callId: call.id }} hash={step.field}>
        {t('fund.call.change')}
      </Link>
      {step.kind === 'closes' && <span className={classes.days}>{t('fund.call.extend-later')}</span>}
    </span>
  );
}
