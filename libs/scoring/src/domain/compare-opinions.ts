import type { PricedLine } from '#engine';
import { sumKopecks, type Kopecks } from '#kernel';
import { askedByLine, proposedByLine, type LineOpinion } from './line-opinions.js';

/** What the experts together propose for one line of a budget. */
interface ComparedLine {
  askedKopecks: Kopecks;
  /** The middle of what the experts propose; what is asked when there is no review. */
  medianKopecks: Kopecks;
  /** By review, in their order. */
  proposed: { proposedKopecks: Kopecks; reason: string }[];
}

export interface ComparedOpinions {
  lines: ComparedLine[];
  askedKopecks: Kopecks;
  /** The lines' medians together, so that the sum always agrees with its lines. */
  medianKopecks: Kopecks;
  /** Each review's own sum, in their order. */
  totals: Kopecks[];
}

/** Puts the opinions of several reviews of one application beside each other, line by line. */
export function compareOpinions(
  budget: readonly PricedLine[],
  reviews: readonly { lineOpinions: readonly LineOpinion[] }[],
): ComparedOpinions {
  const asked = askedByLine(budget);
  const proposals = reviews.map(({ lineOpinions }) => proposedByLine(asked, lineOpinions));
  const lines = asked.map((askedKopecks, line): ComparedLine => {
    const proposed = proposals.map((proposal, i) => ({
      proposedKopecks: proposal[line] ?? askedKopecks,
      reason: reviews[i]?.lineOpinions.find((opinion) => opinion.line === line)?.reason ?? '',
    }));
    const medianKopecks = medianOf(proposed.map(({ proposedKopecks }) => proposedKopecks)) ?? askedKopecks;
    return { askedKopecks, medianKopecks, proposed };
  });
  return {
    lines,
    askedKopecks: sumKopecks(asked),
    medianKopecks: sumKopecks(lines.map(({ medianKopecks }) => medianKopecks)),
    totals: proposals.map(sumKopecks),
  };
}

/** The middle one, or the mean of the two in the middle without its half kopeck. */
function medianOf(amounts: readonly Kopecks[]): Kopecks | undefined {
  const sorted = [...amounts].sort((a, b) => (a < b ? -1 : Number(a > b)));
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2n;
}
