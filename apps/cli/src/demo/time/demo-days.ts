import { addDays, daysBetween, type CalendarDate } from '#kernel';

/** The contest's zone. Yakutsk has had no summer time since 2014. */
export const CONTEST_ZONE = { name: 'Asia/Yakutsk', offset: '+09:00' } as const;

const OFFSET_MS = 9 * 3_600_000;
const SATURDAY = 6;
const DAYS_IN_WEEK = 7;

/** Days and moments counted from the day on which the demo is seeded, in the contest's zone. */
export class DemoDays {
  constructor(readonly today: CalendarDate) {}

  /** @param offset days after today, negative for days before */
  day(offset: number): CalendarDate {
    return addDays(this.today, offset);
  }

  /** @param time HH:MM:SS in the contest's zone */
  at(offset: number, time: string): Date {
    return new Date(`${this.day(offset)}T${time}${CONTEST_ZONE.offset}`);
  }

  /** Days from today to the day of a moment. */
  offsetOf(moment: Date): number {
    const local = new Date(moment.getTime() + OFFSET_MS).toISOString().slice(0, 10);
    return this.offsetOfDay(local);
  }

  /** Days from today to another day. */
  offsetOfDay(day: CalendarDate): number {
    return daysBetween(this.today, day);
  }

  /** The same day, or the Monday after when it falls on a weekend: no office works then. */
  workday(offset: number): number {
    const weekday = new Date(this.day(offset)).getUTCDay() || DAYS_IN_WEEK;
    return weekday >= SATURDAY ? offset + DAYS_IN_WEEK + 1 - weekday : offset;
  }
}
