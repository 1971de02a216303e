import type { Rubric } from '#engine';

export interface RankingBody {
  version: number;
  rule: string;
  lotSeed: string | null;
  pending: boolean;
  reviewCount: number;
  rows: {
    applicationId: string;
    bandId: string;
    rank: number | null;
    position: number;
    score: string | null;
    range: string | null;
    tie: string;
    flags: string[];
    reviews: { reviewId: string; total: string; scores: { criterionId: string; score: number }[] }[];
  }[];
}

interface PlainPlace {
  applicationId: string;
  rank: number | null;
  score: string | null;
}

/**
 * Ranks and scores by the rule `fpg`, worked out again from nothing but the published reviews and the rubric, in
 * the plainest way: Σ over criteria of the mean times the weight, each product rounded half-up to hundredths.
 */
export function plainRanking({ rows }: Pick<RankingBody, 'rows'>, rubric: Rubric): PlainPlace[] {
  const scored = rows.map((row) => ({ id: row.applicationId, hundredths: hundredthsOf(row, rubric) }));
  return scored.map(({ id, hundredths }) => ({
    applicationId: id,
    rank:
      hundredths === null
        ? null
        : 1 + scored.filter((other) => other.hundredths !== null && other.hundredths > hundredths).length,
    score: hundredths === null ? null : `${(Number(hundredths) / 100).toFixed(2)}0000`,
  }));
}

function hundredthsOf({ bandId, reviews }: RankingBody['rows'][number], rubric: Rubric): bigint | null {
  if (reviews.length === 0) return null;
  const band = rubric.bands.findIndex(({ id }) => id === bandId);
  return rubric.criteria.reduce((total, { id, weights }) => {
    const weight = BigInt(Math.round(Number(weights[band]) * 1000));
    const given = reviews.map(
      ({ scores }) => scores.find(({ criterionId }) => criterionId === id)?.score ?? 0,
    );
    const sum = BigInt(given.reduce((a, b) => a + b, 0));
    // mean · weight in hundredths = sum · weight / (1000 · n) · 100, rounded half-up
    const divisor = 10n * BigInt(reviews.length);
    return total + (2n * sum * weight + divisor) / (2n * divisor);
  }, 0n);
}
