import type { Locale } from '#contracts';
import { formatDay } from '../../shared/time/moments.js';

/** «21 апр. 2026, 19:12:07»: a receipt says seconds. @param zone IANA name */
export function exactMoment(moment: string, zone: string, locale: Locale): string {
  const date = new Date(moment);
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(date);
  const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'medium', timeZone: zone }).format(date);
  return `${formatDay(day, locale)}, ${time}`;
}

/** A fingerprint in groups of four, so that it can be read out on the telephone. */
export const inGroups = (digest: string): string => digest.match(/.{1,4}/g)?.join(' ') ?? '';
