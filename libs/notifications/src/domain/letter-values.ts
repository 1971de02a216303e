import type { Locale } from '#contracts';
import { formatRoubles } from '#kernel';

/**
 * What a letter keeps instead of its text. A name's ending says what the value is: `…At` a moment (ISO 8601),
 * `…On` a day (YYYY-MM-DD), `…Kopecks` an amount; `timeZone` is the contest's own. The rest is shown as it is.
 */
export type LetterParams = Record<string, string | number | null>;

export interface Reader {
  locale: Locale;
  timeZone: string;
}

/** Says a moment that the contest's and the reader's clocks show differently. */
export type SayInBothZones = (inContest: string, inReader: string) => string;

/** Sakha texts are Russian as long as there is no Sakha catalogue, so their dates are too. */
const LANGUAGES: Record<Locale, string> = { ru: 'ru', en: 'en-GB', sah: 'ru' };

/** The values of a letter as its reader is to see them. A value that is null is left out. */
export function letterValues(
  params: LetterParams,
  reader: Reader,
  sayInBothZones: SayInBothZones,
): Record<string, string | number> {
  const zone = typeof params['timeZone'] === 'string' ? params['timeZone'] : reader.timeZone;
  const shown = (name: string, value: string | number): string | number => {
    if (name.endsWith('At')) return momentText(String(value), zone, reader, sayInBothZones);
    if (name.endsWith('On')) return dayText(String(value), reader.locale);
    if (name.endsWith('Kopecks')) return formatRoubles(BigInt(value), reader.locale === 'en' ? 'en' : 'ru');
    return value;
  };
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === null ? [] : [[name, shown(name, value)]])),
  );
}

function momentText(iso: string, zone: string, reader: Reader, sayInBothZones: SayInBothZones): string {
  const moment = new Date(iso);
  const inContest = momentIn(moment, zone, reader.locale);
  const inReader = momentIn(moment, reader.timeZone, reader.locale);
  return inContest === inReader ? inContest : sayInBothZones(inContest, inReader);
}

/** Seconds are shown where there are some: a receipt's `23:29:41`, a deadline's `23:30`. */
function momentIn(moment: Date, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGES[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: moment.getUTCSeconds() === 0 ? undefined : '2-digit',
    timeZone,
    timeZoneName: 'shortOffset',
  }).format(moment);
}

/** Without the Russian « г.»: its full stop would meet the one of the sentence. */
function dayText(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGES[locale], { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(day))
    .replace(/\sг\.$/, '');
}
