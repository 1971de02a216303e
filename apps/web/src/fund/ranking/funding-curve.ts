import type { Kopecks } from '#kernel';
import { wantedBy, type Asking, type Funding } from './funding-line.js';

export interface FundingCurve {
  /** What the best n would cost together, for n from 0. */
  sums: Kopecks[];
  /** How many of the best the budget pays one after the other. */
  crossing: number;
}

/** How the cost grows down the ranking. @param rows by position; those without a score are left out */
export function fundingCurve(rows: readonly Asking[], funding: Funding): FundingCurve {
  const sums: Kopecks[] = [0n];
  for (const row of rows) if (row.score !== null) sums.push((sums.at(-1) ?? 0n) + wantedBy(row, funding));
  const beyond = sums.findIndex((sum) => sum > funding.budget);
  return { sums, crossing: (beyond === -1 ? sums.length : beyond) - 1 };
}

/** An SVG path of steps: each project goes one to the right and its sum upwards. */
export function stepsPath(
  sums: readonly Kopecks[],
  { across, upwards }: { across: (count: number) => number; upwards: (sum: Kopecks) => number },
): string {
  return sums
    .map((sum, count) => {
      const x = across(count).toFixed(1);
      const y = upwards(sum).toFixed(1);
      return count === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join('');
}
