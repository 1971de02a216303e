import { parseKopecks, sumKopecks, type Kopecks } from '#kernel';

/** What a line of an application's budget says about money. Amounts are strings of kopecks. */
export interface PricedLine {
  unitCostKopecks: string;
  quantity: number;
  ownKopecks: string;
}

/** What follows from the budget's lines. */
export interface BudgetSums {
  totalKopecks: Kopecks;
  ownKopecks: Kopecks;
  /** total − own */
  requestedKopecks: Kopecks;
}

/** Unit cost × quantity, in kopecks. */
export function lineTotal(line: PricedLine): Kopecks {
  return parseKopecks(line.unitCostKopecks) * BigInt(line.quantity);
}

/** Adds up a budget, in kopecks. The form shows the sums that the server will keep. */
export function budgetSums(budget: readonly PricedLine[]): BudgetSums {
  const totalKopecks = sumKopecks(budget.map(lineTotal));
  const ownKopecks = sumKopecks(budget.map((line) => parseKopecks(line.ownKopecks)));
  return { totalKopecks, ownKopecks, requestedKopecks: totalKopecks - ownKopecks };
}
