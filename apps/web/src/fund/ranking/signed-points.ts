import type { Locale } from '#contracts';

/** A difference in points with one decimal and its sign: `−4,2`, `+0,7`. */
export function signedPoints(difference: number, locale: Locale): string {
  const text = Math.abs(difference).toFixed(1);
  const sign = Number(text) === 0 ? '' : difference < 0 ? '−' : '+';
  return sign + (locale === 'en' ? text : text.replace('.', ','));
}
