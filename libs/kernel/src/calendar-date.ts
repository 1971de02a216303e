/** A day of the calendar, YYYY-MM-DD: without hours, so no time zone can move it. */
export type CalendarDate = string;

const DAY_MS = 86_400_000;

/** True for a day that exists: 2028-02-29, not 2027-02-29. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && toCalendarDate(time) === text;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(Date.parse(date) + days * DAY_MS);
}

function toCalendarDate(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10);
}
