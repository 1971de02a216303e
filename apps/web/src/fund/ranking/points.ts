import type { Locale } from '#contracts';

/** Points with two decimals: `71,52`. A dash without a review. */
export function points(score: string | null, locale: Locale): string {
  if (score === null) return '–';
  const text = Number(score).toFixed(2);
  return locale === 'en' ? text : text.replace('.', ',');
}
