import type { Kopecks } from './money.js';

/**
 * Walks down a list with a budget: a sum that does not fit is passed by, and a smaller one further down may still
 * fit, as the council's list does it.
 * @param wanted null: nothing is to be paid
 * @returns what each gets; null where the money does not reach
 */
export function spendBudget(wanted: readonly (Kopecks | null)[], budget: Kopecks): (Kopecks | null)[] {
  let left = budget;
  return wanted.map((sum) => {
    if (sum === null || sum > left) return null;
    left -= sum;
    return sum;
  });
}
