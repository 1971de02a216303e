import type { Rubric } from '#engine';
import type { FieldError } from '#kernel';
import { missingScores, type GivenScore } from './given-scores.js';
import { unexplainedCuts, type LineOpinion } from './line-opinions.js';

interface WrittenReview {
  scores: readonly GivenScore[];
  lineOpinions: readonly LineOpinion[];
}

/** What keeps a review from being handed in. Pointers name the criterion or the line of the budget. */
export const lacksOf = (
  rubric: Rubric,
  bandId: string,
  { scores, lineOpinions }: WrittenReview,
): FieldError[] => [...missingScores(rubric, bandId, scores), ...unexplainedCuts(lineOpinions)];
