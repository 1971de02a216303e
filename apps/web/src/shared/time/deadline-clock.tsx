import { useEffect, useState } from 'react';
import { useTexts } from '../texts/use-texts.js';
import classes from './deadline-clock.module.css';
import { formatMoment, sameClock } from './moments.js';
import { zoneNameOf } from './zone-name.js';
import { deviceMinutesAhead, serverNow } from './server-clock.js';
import { tickMs, timeLeft, urgencyOf } from './time-left.js';

interface Deadline {
  /** When, ISO 8601. */
  at: string;
  /** The contest's zone, IANA name. */
  zone: string;
}

/** What is left, as the server counts, and the moment in the contest's zone and in the reader's. */
export function DeadlineClock({ at, zone }: Deadline): React.JSX.Element {
  const { t, locale } = useTexts();
  const left = useTimeLeft(at);
  const moment = new Date(at);
  const zoneName = zoneNameOf(zone, t);
  const there = `${formatMoment(moment, zone, locale)} ${zoneName}`;
  const urgency = urgencyOf(left);
  const { key, values } = timeLeft(left);
  const ahead = deviceMinutesAhead();
  return (
    <div className={classes.clock} data-urgency={urgency}>
      <strong>
        {urgency === 'over' ? t('time.closed', { when: there }) : t('time.left', { left: t(key, values) })}
      </strong>
      {urgency !== 'over' && <span>{there}</span>}
      {!sameClock(moment, zone) && (
        <span>{t('time.yours', { when: formatMoment(moment, undefined, locale) })}</span>
      )}
      {ahead !== 0 && (
        <span>
          {t('time.clock-off', { direction: ahead > 0 ? 'ahead' : 'behind', minutes: Math.abs(ahead) })}
        </span>
      )}
      <Announcement left={left} text={t('time.left', { left: t(key, values) })} />
    </div>
  );
}

function useTimeLeft(at: string): number {
  const [left, setLeft] = useState(() => Date.parse(at) - serverNow());
  useEffect(() => {
    const tick = (): void => setLeft(Date.parse(at) - serverNow());
    const timer = setInterval(tick, tickMs(left));
    return () => clearInterval(timer);
  }, [at, tickMs(left)]);
  return left;
}

const ANNOUNCED_MINUTES = [60, 10, 1];

/** Read out at an hour, ten minutes and one minute; a clock that is read out all the time helps nobody. */
function Announcement({ left, text }: { left: number; text: string }): React.JSX.Element {
  const minutes = Math.ceil(left / 60_000);
  return (
    <span role="status" className={classes.announced}>
      {ANNOUNCED_MINUTES.includes(minutes) ? text : ''}
    </span>
  );
}
