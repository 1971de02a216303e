import type { AggregationRule, AwardDecision } from '#contracts';
import type { AwardReason } from './award-reasons.js';
import type { PassMark } from './pass-mark.js';
import type { PublishedRubric } from './published-rubric.js';

/** Says how to read a document; grows when its fields change. */
export const RESULTS_FORMAT = 'keskil-results/1';

/**
 * The results of a call as everyone may have them: enough to recompute every score, rank and sum, and nothing
 * that names a person. Only integers and texts, so that its canonical JSON has one form. Amounts are kopecks
 * and scores are points, both as strings of decimal digits.
 */
export interface ResultsDocument {
  /** `RESULTS_FORMAT` */
  format: string;
  call: PublishedCall;
  /** The council's protocol and the order that made it binding; dates are YYYY-MM-DD. */
  protocol: PublishedAct;
  order: PublishedAct;
  rule: AggregationRule;
  rubric: PublishedRubric;
  /** Under `blup`: what the scores follow from, decimal strings in squared points. Not there under other rules. */
  variances?: PublishedVariances;
  /** Criteria that break ties, in order; then comes the lot. */
  tieBreakCriteria: string[];
  /** The lot of an application is SHA-256 of `lotSeed:id`; the smaller one goes first. */
  lotSeed: string;
  /** SHA-256 of the seed, public since the call was published. */
  lotSeedDigest: string;
  passMarks: PassMark[];
  budget: PublishedBudget;
  /** Every ranked application, in the order of its position. */
  applications: PublishedApplication[];
}

/** Of what applications are worth, of how severe experts are, and of everything else. */
export interface PublishedVariances {
  application: string;
  expert: string;
  residual: string;
}

export interface PublishedCall {
  id: string;
  code: string;
  title: string;
}

export interface PublishedAct {
  number: string;
  date: string;
}

export interface PublishedBudget {
  sources: PublishedSource[];
  /** Held back for appeals. */
  appealReserveKopecks: string;
  awardedKopecks: string;
}

export interface PublishedSource {
  name: string;
  budgetCode: string;
  amountKopecks: string;
  awardedKopecks: string;
}

export interface PublishedApplication {
  id: string;
  number: string;
  /** Null where the call shows the titles of winners only. */
  title: string | null;
  trackCode: string;
  /** Where the project happens. */
  municipality: PublishedMunicipality;
  requestedKopecks: string;
  bandId: string;
  /** By the experts' aliases. */
  reviews: PublishedReview[];
  /** Six decimals; null without a review. */
  score: string | null;
  /** The highest total minus the lowest. */
  range: string | null;
  /** Shared by equal scores. */
  rank: number | null;
  /** From 1, every tie broken. */
  position: number;
  /** What told it apart from its neighbours of the same rank: `none`, a criterion's id, `lot`. */
  tie: string;
  decision: AwardDecision;
  reason: AwardReason;
  /** What is awarded, and by which source (its name). */
  amountKopecks: string | null;
  sources: PublishedPart[];
  reservePosition: number | null;
}

export interface PublishedMunicipality {
  oktmo: string;
  name: string;
}

export interface PublishedPart {
  /** The source's. */
  name: string;
  amountKopecks: string;
}

/** One expert's scores. The alias is the only name that an expert has outside, one in the call where the rule links reviews. */
export interface PublishedReview {
  expert: string;
  scores: PublishedScore[];
}

export interface PublishedScore {
  criterionId: string;
  score: number;
}
