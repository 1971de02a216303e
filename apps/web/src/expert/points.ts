import type { Locale } from '#contracts';

const DECIMALS = 2;

/** «63,5»: points as people of the language write them. */
export const formatPoints = (points: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'ru-RU', { maximumFractionDigits: DECIMALS }).format(
    points,
  );
