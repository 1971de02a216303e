import type { Kopecks } from '#kernel';
import type { SourceAmount } from './tranche-plan.js';

/** Sums amounts by source. */
export function partsBySource(
  amounts: readonly { sourceId: string; amountKopecks: Kopecks }[],
): SourceAmount[] {
  const sums = new Map<string, Kopecks>();
  for (const { sourceId, amountKopecks } of amounts)
    sums.set(sourceId, (sums.get(sourceId) ?? 0n) + amountKopecks);
  return [...sums].map(([id, kopecks]) => ({ id, kopecks }));
}
