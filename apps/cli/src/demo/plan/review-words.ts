import type { Recommendation } from '#contracts';
import type { Kopecks } from '#kernel';
import type { GivenScore, LineOpinion } from '#scoring';
import {
  CRITERION_IDS,
  makeApplicantComment,
  makeCurtRationale,
  makeRationale,
  type ReadContent,
} from '../content/reviews.js';
import type { SeededRandom } from '../content/seeded-random.js';
import { TOP_SCORE, type Scores } from './expert-model.js';
import { cutGreatest, cutTo } from './line-cuts.js';
import type { PlannedReview } from './round-planner.js';

/** What an expert writes into a review. */
export interface ReviewWords {
  scores: GivenScore[];
  recommendation: Recommendation | null;
  commentForApplicant: string;
  lineOpinions: LineOpinion[];
}

/** What is reviewed. */
export interface Reviewed {
  content: ReadContent;
  /** What the council will award; undefined: as much as is asked, or nothing. */
  reducedTo: Kopecks | undefined;
}

/** From these shares of the scale on an expert supports the project, and does so without remarks. */
const SUPPORTED_FROM = 0.6;
const PRAISED_FROM = 0.75;
const UNFINISHED_SCORES = 4;
/** So many of those who have remarks would give less. */
const THRIFTY = 0.3;

export function wordReview(
  random: SeededRandom,
  { scores, wording }: PlannedReview,
  reviewed: Reviewed,
): ReviewWords {
  const given = wording === 'curt' ? scoreCurtly(scores) : wordScores(random, scores, reviewed.content);
  const share = given.reduce((sum, { score }) => sum + (score ?? 0), 0) / (given.length * TOP_SCORE);
  return {
    scores: given,
    recommendation: recommendationAt(share),
    commentForApplicant: makeApplicantComment(random, share),
    lineOpinions: cutsOf(random.fork('cuts'), share, reviewed),
  };
}

/** A rationale for each score that was given. */
export function wordScores(random: SeededRandom, scores: Scores, content: ReadContent): GivenScore[] {
  return CRITERION_IDS.flatMap((criterionId): GivenScore[] => {
    const score = scores[criterionId];
    if (score === undefined) return [];
    return [
      { criterionId, score, rationale: makeRationale(random, criterionId, score / TOP_SCORE, content) },
    ];
  });
}

const scoreCurtly = (scores: Scores): GivenScore[] =>
  Object.entries(scores).map(([criterionId, score]) => ({
    ...{ criterionId, score, rationale: makeCurtRationale(score / TOP_SCORE) },
  }));

/** The first scores of a review that its author has put aside. */
export function wordUnfinished(random: SeededRandom, review: PlannedReview, reviewed: Reviewed): ReviewWords {
  const { scores } = wordReview(random, review, reviewed);
  return {
    ...{ scores: scores.slice(0, UNFINISHED_SCORES), recommendation: null },
    ...{ commentForApplicant: '', lineOpinions: [] },
  };
}

/** Where the council reduces an award, it does so because the experts say so. */
function cutsOf(random: SeededRandom, share: number, { content, reducedTo }: Reviewed): LineOpinion[] {
  const { budget } = content;
  if (reducedTo !== undefined) return cutTo(random, budget, reducedTo);
  const thrifty = random.chance(THRIFTY);
  return thrifty && recommendationAt(share) === 'support-with-remarks' ? cutGreatest(random, budget) : [];
}

function recommendationAt(share: number): Recommendation {
  if (share >= PRAISED_FROM) return 'support';
  return share >= SUPPORTED_FROM ? 'support-with-remarks' : 'decline';
}
