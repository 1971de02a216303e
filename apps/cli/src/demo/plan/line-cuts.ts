import { budgetSums, type PricedLine } from '#engine';
import { fromRoubles, type Kopecks } from '#kernel';
import type { LineOpinion } from '#scoring';
import { makeCutReason } from '../content/reviews.js';
import type { SeededRandom } from '../content/seeded-random.js';

/** Of a line at most so much is cut. */
const DEEPEST_PERCENT = 40n;
const CUT_BY = { from: 10, to: 30 };
const THOUSAND = fromRoubles(1_000);

interface Line {
  line: number;
  asked: Kopecks;
}

/** The budget's lines, those that ask for most first. */
const greatestFirst = (budget: readonly PricedLine[]): Line[] =>
  budget
    .map((each, line) => ({ line, asked: budgetSums([each]).requestedKopecks }))
    .sort((a, b) => Number(b.asked - a.asked) || a.line - b.line);

/** Cuts that bring the budget to a sum which the council will follow, from the greatest lines. */
export function cutTo(random: SeededRandom, budget: readonly PricedLine[], sum: Kopecks): LineOpinion[] {
  let left = budgetSums(budget).requestedKopecks - sum;
  return greatestFirst(budget).flatMap(({ line, asked }) => {
    const most = (asked * DEEPEST_PERCENT) / 100n;
    const cut = left < most ? left : most;
    left -= cut;
    return cut > 0n ? [{ line, proposedKopecks: asked - cut, reason: makeCutReason(random) }] : [];
  });
}

/** What an expert who finds the greatest line too dear would give for it. */
export function cutGreatest(random: SeededRandom, budget: readonly PricedLine[]): LineOpinion[] {
  const [greatest] = greatestFirst(budget);
  if (!greatest) return [];
  const cut = (greatest.asked * BigInt(random.integer(CUT_BY.from, CUT_BY.to))) / 100n;
  const whole = cut - (cut % THOUSAND);
  if (whole === 0n) return [];
  return [{ line: greatest.line, proposedKopecks: greatest.asked - whole, reason: makeCutReason(random) }];
}
