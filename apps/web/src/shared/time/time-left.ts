const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** From here on every second counts. */
const SECONDS_FROM_MS = 10 * MINUTE_MS;

export type Urgency = 'calm' | 'soon' | 'now' | 'over';

/** How the clock says what is left: a text's key and its values. */
export type TimeLeft =
  | { key: 'time.days-hours'; values: { days: number; hours: number } }
  | { key: 'time.hours-minutes'; values: { hours: number; minutes: number } }
  | { key: 'time.minutes'; values: { minutes: number } }
  | { key: 'time.minutes-seconds'; values: { minutes: number; seconds: number } };

/** @param ms what is left until the deadline */
export function urgencyOf(ms: number): Urgency {
  if (ms <= 0) return 'over';
  if (ms < HOUR_MS) return 'now';
  return ms < DAY_MS ? 'soon' : 'calm';
}

export function timeLeft(ms: number): TimeLeft {
  const left = Math.max(0, ms);
  const part = (unit: number, whole: number): number => Math.floor((left % whole) / unit);
  const minutes = part(MINUTE_MS, HOUR_MS);
  if (left >= DAY_MS)
    return {
      key: 'time.days-hours',
      values: { days: Math.floor(left / DAY_MS), hours: part(HOUR_MS, DAY_MS) },
    };
  if (left >= HOUR_MS)
    return { key: 'time.hours-minutes', values: { hours: part(HOUR_MS, DAY_MS), minutes } };
  if (left > SECONDS_FROM_MS) return { key: 'time.minutes', values: { minutes } };
  return { key: 'time.minutes-seconds', values: { minutes, seconds: part(SECOND_MS, MINUTE_MS) } };
}

/** In how many milliseconds the clock shows something else: a minute, in the last ten a second. */
export const tickMs = (ms: number): number => (ms > SECONDS_FROM_MS ? MINUTE_MS : SECOND_MS);
