import type { Recommendation } from '#contracts';
import type { GivenScore } from '#scoring';
import { CRITERION_IDS, makeApplicantComment, makeRationale } from '../content/reviews.js';
import type { SeededRandom } from '../content/seeded-random.js';
import { TOP_SCORE } from './expert-model.js';
import type { PlannedReview } from './round-planner.js';

/** What an expert writes into a review. */
export interface ReviewWords {
  scores: GivenScore[];
  recommendation: Recommendation | null;
  commentForApplicant: string;
}

/** From these shares of the scale on an expert supports the project, and does so without remarks. */
const SUPPORTED_FROM = 0.6;
const PRAISED_FROM = 0.75;
const UNFINISHED_SCORES = 4;

export function wordReview(random: SeededRandom, { scores }: PlannedReview): ReviewWords {
  const given = CRITERION_IDS.flatMap((criterionId): GivenScore[] => {
    const score = scores[criterionId];
    if (score === undefined) return [];
    return [{ criterionId, score, rationale: makeRationale(random, criterionId, score / TOP_SCORE) }];
  });
  const share = given.reduce((sum, { score }) => sum + (score ?? 0), 0) / (given.length * TOP_SCORE);
  return {
    scores: given,
    recommendation: recommendationAt(share),
    commentForApplicant: makeApplicantComment(random, share),
  };
}

/** The first scores of a review that its author has put aside. */
export function wordUnfinished(random: SeededRandom, review: PlannedReview): ReviewWords {
  const { scores } = wordReview(random, review);
  return { scores: scores.slice(0, UNFINISHED_SCORES), recommendation: null, commentForApplicant: '' };
}

function recommendationAt(share: number): Recommendation {
  if (share >= PRAISED_FROM) return 'support';
  return share >= SUPPORTED_FROM ? 'support-with-remarks' : 'decline';
}
