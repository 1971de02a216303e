import { budgetSums, lineTotal } from '#engine';
import type { Kopecks } from '#kernel';
import type { Call, Content } from '../applications-query.js';

/** Where the budget does not agree with itself or with the call's rules, by how much, and where one can begin. */
export interface Mismatch {
  kind: 'over-maximum' | 'own-share' | 'own-over-total';
  kopecks: Kopecks;
  /** From 0: the cost that weighs most in it. */
  line: number;
  /** The id of its field's element. */
  field: 'budget-unitCostKopecks' | 'budget-ownKopecks';
}

type Limits = Pick<Call, 'maxRequestedKopecks' | 'minOwnShare'>;

/** Told at once while one writes; the server judges by the same rules. */
export function mismatchesOf(budget: Content['budget'], limits: Limits): Mismatch[] {
  const { totalKopecks, ownKopecks, requestedKopecks } = budgetSums(budget);
  const dearest = indexOfLargest(budget.map((line) => lineTotal(line) - BigInt(line.ownKopecks)));
  const excess = requestedKopecks - BigInt(limits.maxRequestedKopecks);
  const missing = roundedUp(totalKopecks * BigInt(limits.minOwnShare), 100n) - ownKopecks;
  return [
    ...budget.flatMap((line, index): Mismatch[] => {
      const kopecks = BigInt(line.ownKopecks) - lineTotal(line);
      return kopecks > 0n
        ? [{ kind: 'own-over-total', kopecks, line: index, field: 'budget-ownKopecks' }]
        : [];
    }),
    ...(excess > 0n
      ? [{ kind: 'over-maximum', kopecks: excess, line: dearest, field: 'budget-unitCostKopecks' } as const]
      : []),
    ...(missing > 0n
      ? [{ kind: 'own-share', kopecks: missing, line: dearest, field: 'budget-ownKopecks' } as const]
      : []),
  ];
}

const roundedUp = (amount: Kopecks, parts: bigint): Kopecks => (amount + parts - 1n) / parts;

const indexOfLargest = (amounts: readonly Kopecks[]): number =>
  amounts.reduce((best, amount, i) => (amount > (amounts[best] ?? 0n) ? i : best), 0);
