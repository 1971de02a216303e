import type { ApplicationScore } from './aggregate.js';

/** What the spread of an application's totals asks for. */
export type DivergenceTrigger = 'none' | 'further-review' | 'panel';

/**
 * Where max − min of the totals is above the threshold (`Aggregate.divergent`), one more review than planned is due;
 * where it still is with that review, the panel. All totals stay in the mean: the nearest pair, the median or the
 * further review alone pick the best applications less often than no further review does.
 * @param planned how many reviews every application gets
 */
export function divergenceTrigger(
  { aggregate, counted }: Pick<ApplicationScore, 'aggregate' | 'counted'>,
  planned: number,
): DivergenceTrigger {
  if (!aggregate?.divergent) return 'none';
  return counted.length > planned ? 'panel' : 'further-review';
}
