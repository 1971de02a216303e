import { BUDGET, CONTRIBUTION, EXPERIENCE, TEAM, VALUE } from './phrases/review-means.js';
import { COHERENCE, INNOVATION, OPENNESS, RELEVANCE, SCALE } from './phrases/review-idea.js';
import {
  APPLICANT_COMMENTS,
  CUT_REASONS,
  type LevelPhrases,
  type ReviewLevel,
} from './phrases/review-phrases.js';
import type { SeededRandom } from './seeded-random.js';

export type { ReviewLevel };

/** The criteria of the Presidential Grants Fund's rubric, by their ids there. */
export const REVIEW_RATIONALES = {
  relevance: RELEVANCE,
  coherence: COHERENCE,
  innovation: INNOVATION,
  value: VALUE,
  budget: BUDGET,
  scale: SCALE,
  contribution: CONTRIBUTION,
  experience: EXPERIENCE,
  team: TEAM,
  openness: OPENNESS,
} as const satisfies Record<string, LevelPhrases>;

export type CriterionId = keyof typeof REVIEW_RATIONALES;

export const CRITERION_IDS = Object.keys(REVIEW_RATIONALES) as CriterionId[];

/** Below 40 % of the scale is low, above 80 % is high: where the rubric asks for a rationale. */
const LOW_BELOW = 0.4;
const HIGH_ABOVE = 0.8;

/** @param share of the scale, 0–1: 7 of 10 is 0.7 */
export function reviewLevelOf(share: number): ReviewLevel {
  if (share < LOW_BELOW) return 'low';
  return share > HIGH_ABOVE ? 'high' : 'middle';
}

/** Why an expert gave this score. @param share of the scale, 0–1 */
export function makeRationale(random: SeededRandom, criterion: CriterionId, share: number): string {
  return random.pick(REVIEW_RATIONALES[criterion][reviewLevelOf(share)]);
}

/** Why an expert would give less for a line of the budget. */
export const makeCutReason = (random: SeededRandom): string => random.pick(CUT_REASONS);

/** What an expert tells the applicant. @param share the review's total of the maximum, 0–1 */
export function makeApplicantComment(random: SeededRandom, share: number): string {
  return random.pick(APPLICANT_COMMENTS[reviewLevelOf(share)]);
}
