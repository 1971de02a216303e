import type { RankedApplication } from './compute-ranking.js';

/** Where an application stands before and after. */
export interface Moved {
  applicationId: string;
  before: Stand;
  after: Stand;
  /** Whether the money reaches it only after, or only before. */
  crosses: 'in' | 'out' | null;
}

interface Stand {
  position: number;
  rank: number | null;
  score: string | null;
  /** Reviews that count. */
  reviews: number;
}

export interface Money {
  budget: bigint;
  /** By application. */
  asked: ReadonlyMap<string, bigint>;
}

/**
 * What changes between two rankings of the same applications: those whose score, rank or position differ, by
 * their position before. The money walks down each as the council's list does: a sum that does not fit is passed
 * by, and what has no score gets nothing.
 */
export function rankingChange(
  before: readonly RankedApplication[],
  after: readonly RankedApplication[],
  money: Money,
): Moved[] {
  const later = new Map(after.map((row) => [row.applicationId, row]));
  const [funded, fundedLater] = [fundedBy(before, money), fundedBy(after, money)];
  return before.flatMap((row): Moved[] => {
    const { applicationId } = row;
    const [was, is] = [standOf(row), standOf(later.get(applicationId) ?? row)];
    const crosses = crossing(funded.has(applicationId), fundedLater.has(applicationId));
    const same = was.position === is.position && was.score === is.score && was.reviews === is.reviews;
    return same && !crosses ? [] : [{ applicationId, before: was, after: is, crosses }];
  });
}

const standOf = ({ position, rank, score, reviewIds }: RankedApplication): Stand => ({
  ...{ position, rank, score },
  reviews: reviewIds.length,
});

function crossing(before: boolean, after: boolean): Moved['crosses'] {
  if (before === after) return null;
  return after ? 'in' : 'out';
}

function fundedBy(rows: readonly RankedApplication[], { budget, asked }: Money): ReadonlySet<string> {
  let left = budget;
  const funded = new Set<string>();
  for (const { applicationId, score } of rows) {
    const sum = asked.get(applicationId) ?? 0n;
    if (score === null || sum > left) continue;
    left -= sum;
    funded.add(applicationId);
  }
  return funded;
}
