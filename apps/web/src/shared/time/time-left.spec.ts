import { tickMs, timeLeft, urgencyOf } from './time-left.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('what is left until a deadline', () => {
  it.each([
    [52 * HOUR, { key: 'time.days-hours', values: { days: 2, hours: 4 } }],
    [3 * HOUR + 7 * MINUTE, { key: 'time.hours-minutes', values: { hours: 3, minutes: 7 } }],
    [12 * MINUTE, { key: 'time.minutes', values: { minutes: 12 } }],
    [9 * MINUTE + 5_400, { key: 'time.minutes-seconds', values: { minutes: 9, seconds: 5 } }],
    [-5, { key: 'time.minutes-seconds', values: { minutes: 0, seconds: 0 } }],
  ])('%d ms', (ms, said) => {
    expect(timeLeft(ms)).toEqual(said);
  });

  it('grows urgent under a day and under an hour', () => {
    expect([25 * HOUR, 23 * HOUR, 59 * MINUTE, 0].map(urgencyOf)).toEqual(['calm', 'soon', 'now', 'over']);
  });

  it('ticks by the second in the last ten minutes only', () => {
    expect([tickMs(11 * MINUTE), tickMs(10 * MINUTE)]).toEqual([MINUTE, 1_000]);
  });
});
