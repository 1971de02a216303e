import { scoreApplication, type ScoreSheet } from '#engine';
import { scoringSettings, type ReviewedApplication, type ScoringRules } from './score-applications.js';

/** A score that was given before a panel changed it. */
export interface FormerScore {
  reviewId: string;
  criterionId: string;
  formerScore: number;
}

export interface PanelChange {
  /** Decimal strings with six places, by the call's rule; under a calibrated one means of totals. */
  before: string;
  after: string;
}

/**
 * What an application's panels have changed of its score: the reviews that count now, with and without what was
 * revised. Null when nothing that counts was.
 * @param revisions of all its panels, in the order in which they were made
 */
export function panelChange(
  rules: Pick<ScoringRules, 'aggregationRule' | 'divergenceThreshold'>,
  sheet: ScoreSheet,
  reviews: ReviewedApplication['reviews'],
  revisions: readonly FormerScore[],
): PanelChange | null {
  const counted = new Set(reviews.map(({ id }) => id));
  if (!revisions.some(({ reviewId }) => counted.has(reviewId))) return null;
  const scoreOf = (given: ReviewedApplication['reviews']): string | undefined => {
    const submitted = given.map((review) => ({ ...review, state: 'submitted' as const }));
    return scoreApplication(sheet, submitted, scoringSettings(rules)).aggregate?.score;
  };
  const before = scoreOf(reviews.map((review) => ({ ...review, scores: formerScores(review, revisions) })));
  const after = scoreOf(reviews);
  return before === undefined || after === undefined ? null : { before, after };
}

/** The first former score of a criterion is the one that was handed in. */
function formerScores(
  { id, scores }: ReviewedApplication['reviews'][number],
  revisions: readonly FormerScore[],
): Record<string, number> {
  const own = revisions.filter(({ reviewId }) => reviewId === id);
  const former = own.toReversed().map(({ criterionId, formerScore }) => [criterionId, formerScore] as const);
  return { ...scores, ...Object.fromEntries(former) };
}
