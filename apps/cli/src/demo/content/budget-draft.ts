import type { BudgetArticle } from './content.types.js';

/** A budget line in whole roubles: the arithmetic of the demo never needs kopecks. */
export interface BudgetDraftLine {
  article: BudgetArticle;
  title: string;
  unitRoubles: number;
  quantity: number;
  ownRoubles: number;
  justification: string;
}

/** Unit costs × quantities, the applicant's own part included. */
export function totalOf(lines: readonly BudgetDraftLine[]): number {
  return lines.reduce((sum, { unitRoubles, quantity }) => sum + unitRoubles * quantity, 0);
}
