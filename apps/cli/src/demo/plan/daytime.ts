import type { SeededRandom } from '../content/seeded-random.js';
import type { DemoDays } from '../time/demo-days.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const OFFICE = { from: 9, hours: 9 };
const WAKING = { from: 8, hours: 15 };

type Hours = typeof OFFICE | typeof WAKING;

function drawTime(random: SeededRandom, days: DemoDays, offset: number, { from, hours }: Hours): Date {
  const midnight = days.at(offset, '00:00:00').getTime();
  return new Date(midnight + from * HOUR_MS + Math.floor(random.next() * hours * HOUR_MS));
}

/** A moment of a working day at the fund. @param offset days from today; a weekend moves to Monday */
export function officeTime(random: SeededRandom, days: DemoDays, offset: number): Date {
  return drawTime(random, days, days.workday(offset), OFFICE);
}

/** A moment of any of these days, both included, when people sit at home over what they have to do. */
export function wakingTime(random: SeededRandom, days: DemoDays, from: number, to: number): Date {
  return drawTime(random, days, random.integer(from, to), WAKING);
}

/** The first working hours after a day has passed. */
export function nextOfficeTime(random: SeededRandom, days: DemoDays, after: Date): Date {
  const offset = days.offsetOf(after) + 1;
  return officeTime(random, days, offset);
}
