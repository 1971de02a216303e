import type { Locale } from '#contracts';

/** Browsers have no Sakha month names. */
const SAKHA_MONTHS =
  'тохс. олун. кулун. муус уст. ыам бэс ыйа от ыйа атырдь. бал. алт. сэт. ахс.'.match(
    /муус уст\.|бэс ыйа|от ыйа|\S+/g,
  ) ?? [];

/** BCP 47 tag of a language that browsers can format in. */
const formattedIn = (locale: Locale): string => (locale === 'en' ? 'en-GB' : 'ru-RU');

const partsOf = (moment: Date, zone: string | undefined, locale: Locale): Map<string, string> => {
  const format = new Intl.DateTimeFormat(formattedIn(locale), {
    ...{
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
    ...(zone && { timeZone: zone }),
  });
  return new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
};

function dayOf(moment: Date, zone: string | undefined, locale: Locale): string {
  const parts = partsOf(moment, zone, locale);
  if (locale !== 'sah') return `${parts.get('day')}\u00a0${parts.get('month')}`;
  const month = new Intl.DateTimeFormat('en', { month: 'numeric', ...(zone && { timeZone: zone }) }).format(
    moment,
  );
  return `${SAKHA_MONTHS[Number(month) - 1]}\u00a0${parts.get('day')}`;
}

/** «23 апр., 23:30», or with the year when it is not this one. @param zone IANA name; left out: the device's */
export function formatMoment(moment: Date | string, zone: string | undefined, locale: Locale): string {
  const date = new Date(moment);
  const parts = partsOf(date, zone, locale);
  return `${formatDate(date, zone, locale)}, ${parts.get('hour')}:${parts.get('minute')}`;
}

/** «23 апр., 23:29:41»: where a second decides. */
export function formatSecond(moment: Date | string, zone: string | undefined, locale: Locale): string {
  const seconds = String(new Date(moment).getUTCSeconds()).padStart(2, '0');
  return `${formatMoment(moment, zone, locale)}:${seconds}`;
}

/** «23 апр.», or «23 апр. 2025» when it is not this year. */
export function formatDate(moment: Date | string, zone: string | undefined, locale: Locale): string {
  const date = new Date(moment);
  const year = partsOf(date, zone, locale).get('year');
  const thisYear = partsOf(new Date(), zone, locale).get('year');
  return year === thisYear ? dayOf(date, zone, locale) : `${dayOf(date, zone, locale)} ${year}`;
}

/** «23 апреля», or «23 апреля 2025 года» when it is not this year: where there is room for the month. */
export function formatLongDate(moment: Date | string, zone: string | undefined, locale: Locale): string {
  const date = new Date(moment);
  if (locale === 'sah') return formatDate(date, zone, locale);
  const format = new Intl.DateTimeFormat(formattedIn(locale), {
    ...{ day: 'numeric', month: 'long' },
    ...(zone && { timeZone: zone }),
  });
  const year = partsOf(date, zone, locale).get('year');
  if (year === partsOf(new Date(), zone, locale).get('year')) return format.format(date);
  return `${format.format(date)} ${year}${locale === 'en' ? '' : ' года'}`;
}

/** «14:02». @param zone IANA name; left out: the device's */
export function formatTime(moment: Date | string, locale: Locale, zone?: string): string {
  const parts = partsOf(new Date(moment), zone, locale);
  return `${parts.get('hour')}:${parts.get('minute')}`;
}

/** A calendar day `2026-04-23` as «23 апр. 2026». It has no zone. */
export function formatDay(day: string, locale: Locale): string {
  const date = new Date(`${day}T12:00:00Z`);
  return `${dayOf(date, 'UTC', locale)} ${day.slice(0, 4)}`;
}

/** Whether two zones show the same time at a moment. */
export function sameClock(moment: Date, zone: string, other?: string): boolean {
  return formatMoment(moment, zone, 'ru') === formatMoment(moment, other, 'ru');
}
