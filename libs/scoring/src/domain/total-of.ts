import { scoreApplication, type ScoreSheet } from '#engine';
import type { GivenScore } from './given-scores.js';

/** The total of a full set of scores, as it would count if it were handed in now; null while one is missing. */
export function totalOf(
  sheet: ScoreSheet,
  { id, scores }: { id: string; scores: readonly GivenScore[] },
): string | null {
  const given = Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score]));
  const { counted } = scoreApplication(sheet, [{ id, state: 'submitted', scores: given }]);
  return counted[0]?.total ?? null;
}
