import { medianOf } from '../shared/pictures/dot-strip.js';
import type { useExpertTexts } from './expert-texts.js';
import { formatPoints } from './points.js';

/** How many totals, on 0–100, lie where: what a strip of them says in words. */
export function stripCaption(
  totals: readonly number[],
  { t, locale }: Pick<ReturnType<typeof useExpertTexts>, 't' | 'locale'>,
): string {
  const say = (points: number): string => formatPoints(points, locale);
  return t('expert.strip.caption', {
    ...{ count: totals.length, median: say(medianOf(totals) ?? 0) },
    ...{ low: say(Math.min(...totals, 100)), high: say(Math.max(...totals, 0)) },
  });
}
