import type { Locale } from '#contracts';

/** «0,42»: two decimals as people of the language write them. */
export const figure = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'ru-RU', {
    ...{ minimumFractionDigits: 2, maximumFractionDigits: 2 },
  }).format(value);

/** The same with its sign: «+3,25», «−1,50». */
export const signedFigure = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'ru-RU', {
    ...{ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
  })
    .format(value)
    .replace('-', '−');
