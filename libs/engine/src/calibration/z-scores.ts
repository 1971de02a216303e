import type { ReviewTable } from './review-table.js';

/**
 * For comparison only, because it loses to the plain mean where experts read few applications: each total as its
 * distance from the expert's own mean in the expert's own standard deviations (n − 1), averaged by application and
 * put back on the scale of all totals. An expert with fewer than two different totals says nothing: distance 0.
 * @returns scores in points, by applications
 */
export function zScores({ applications, experts, start, expert, total }: ReviewTable): Float64Array {
  const ofExpert = experts.map((_, j) => spread(total.filter((__, k) => expert[k] === j)));
  const ofAll = spread(total);
  const distances = total.map((value, k) => {
    const { mean, deviation } = ofExpert[expert[k]!]!;
    return deviation > 0 ? (value - mean) / deviation : 0;
  });
  return Float64Array.from(applications, (_, i) => {
    const { mean } = spread(distances.subarray(start[i], start[i + 1]));
    return ofAll.mean + mean * ofAll.deviation;
  });
}

function spread(values: Float64Array): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 };
}
