import type { FieldError, Kopecks } from '#kernel';
import type { SourceAmount } from './tranche-plan.js';

/** Spending of a source that gives this grant nothing. Pointers lead into the request's `spending`. */
export function unknownSources(
  spending: readonly SourceAmount[],
  sources: ReadonlySet<string>,
): FieldError[] {
  return spending.flatMap(({ id }, index) =>
    sources.has(id) ? [] : [{ pointer: `/spending/${index}/sourceId`, code: 'payouts.unknown-source' }],
  );
}

/**
 * The lines with which spending goes above what the grantee has got, source by source: nobody can spend the money
 * of a grant before it came.
 * @param available paid to the grantee less what its other reports account for, by source
 */
export function spendingOverPaid(
  spending: readonly SourceAmount[],
  available: ReadonlyMap<string, Kopecks>,
): FieldError[] {
  const left = new Map(available);
  return spending.flatMap(({ id, kopecks }, index) => {
    const before = left.get(id) ?? 0n;
    left.set(id, before - kopecks);
    if (kopecks <= before) return [];
    return [
      {
        pointer: `/spending/${index}/amountKopecks`,
        code: 'payouts.spending-over-paid',
        params: { available: before > 0n ? before : 0n },
      },
    ];
  });
}
