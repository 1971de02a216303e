import { spendBudget, type Kopecks } from '#kernel';

/** How the money is spent. */
export interface Funding {
  budget: Kopecks;
  /** The most that one award may be; null: what was asked. */
  most: Kopecks | null;
}

export type Funded<Line> = Line & {
  /** What the money reaches; null when it does not reach the line. */
  proposed: Kopecks | null;
  /** Of everything that is proposed so far; null beside. */
  cumulative: Kopecks | null;
};

/** What the ranking alone would give. Nobody pays for what has no score. @param lines by position */
export function fundedLines<Line extends { score: string | null; requestedKopecks: Kopecks }>(
  lines: readonly Line[],
  { budget, most }: Funding,
): Funded<Line>[] {
  const wanted = lines.map(({ score, requestedKopecks: asked }) =>
    score === null ? null : most !== null && most < asked ? most : asked,
  );
  let spent = 0n;
  return spendBudget(wanted, budget).map((proposed, index) => {
    spent += proposed ?? 0n;
    return { ...lines[index]!, proposed, cumulative: proposed === null ? null : spent };
  });
}
