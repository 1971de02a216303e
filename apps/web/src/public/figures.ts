import type { Locale } from '#contracts';
import { parseKopecks } from '#kernel';
import { formatRoubles } from '../shared/texts/roubles.js';

/** `145000000` as «1 450 000,00 ₽». @param kopecks decimal digits */
export const roubles = (kopecks: string): string => formatRoubles(parseKopecks(kopecks));

/** `91.200000` as «91,20», cut off and not rounded: two scores shall not look equal to a third. */
export function points(score: string, locale: Locale): string {
  const [whole = '0', fraction = ''] = score.split('.');
  return `${whole}${locale === 'en' ? '.' : ','}${fraction.padEnd(2, '0').slice(0, 2)}`;
}

/** How much of a whole has been reached, in full percents. @param whole kopecks; nothing of nothing is 0 */
export function percentOf(part: string, whole: string): number {
  const all = parseKopecks(whole);
  return all === 0n ? 0 : Number((parseKopecks(part) * 100n) / all);
}
