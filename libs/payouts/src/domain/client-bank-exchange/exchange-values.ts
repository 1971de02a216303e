import { isCalendarDate, type CalendarDate, type Kopecks } from '#kernel';

const AMOUNT = /^(-?)(\d{1,15})(?:[.,](\d{1,2}))?$/;
const DATE = /^(\d{2})\.(\d{2})\.(\d{4})$/;

/** "1234", "1234.5" or "1234,50" roubles as exact kopecks; null when it is none of these. */
export function readAmount(text: string): Kopecks | null {
  const match = AMOUNT.exec(text);
  if (!match) return null;
  const [, sign = '', roubles = '', fraction = ''] = match;
  return BigInt(`${sign}${roubles}${fraction.padEnd(2, '0')}`);
}

/** "31.12.2027" as 2027-12-31; null when there is no such day. */
export function readDate(text: string): CalendarDate | null {
  const [, day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return isCalendarDate(date) ? date : null;
}
