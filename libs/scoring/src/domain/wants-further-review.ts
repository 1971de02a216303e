import { divergenceTrigger, scoreApplication, type ScoreSheet } from '#engine';
import { scoringSettings, type ReviewedApplication, type ScoringRules } from './score-applications.js';

/** Whether the reviews handed in are so far apart that one more is due. See `divergenceTrigger`. */
export function wantsFurtherReview(
  rules: Pick<ScoringRules, 'aggregationRule' | 'divergenceThreshold' | 'reviewsPerApplication'>,
  sheet: ScoreSheet,
  reviews: ReviewedApplication['reviews'],
): boolean {
  const submitted = reviews.map((review) => ({ ...review, state: 'submitted' as const }));
  const scored = scoreApplication(sheet, submitted, scoringSettings(rules));
  return divergenceTrigger(scored, rules.reviewsPerApplication) === 'further-review';
}
