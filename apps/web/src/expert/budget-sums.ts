import type { Kopecks } from '#kernel';
import type { ReviewedContent } from './reviews-query.js';

export interface BudgetSums {
  total: Kopecks;
  own: Kopecks;
  requested: Kopecks;
}

type Line = Pick<ReviewedContent['budget'][number], 'unitCostKopecks' | 'quantity' | 'ownKopecks'>;

/** A line's cost, and what of it the applicant bears and asks for. */
export function sumsOf({ unitCostKopecks, quantity, ownKopecks }: Line): BudgetSums {
  const total = BigInt(unitCostKopecks) * BigInt(quantity);
  const own = BigInt(ownKopecks);
  return { total, own, requested: total - own };
}

export function addUp(lines: readonly Line[]): BudgetSums {
  return lines.map(sumsOf).reduce(
    (sum, line) => ({
      total: sum.total + line.total,
      own: sum.own + line.own,
      requested: sum.requested + line.requested,
    }),
    { total: 0n, own: 0n, requested: 0n },
  );
}
