import { aggregateReviews, aggregateShares, shareKey, type AggregationRule } from './aggregation-rule.js';
import { byCodeUnits } from './code-unit-order.js';
import { fail } from './engine.errors.js';
import { formatFixed, KEY_DECIMALS, parseFixed, type DecimalInput } from './fixed-point.js';
import type { Band } from './rubric.js';
import { readScores, type ReadScores, type Scores, type ScoreSheet } from './score-sheet.js';

/** One expert's review as the engine sees it. Only `submitted` ones count: a draft or voided one is not there. */
export interface Review {
  readonly id: string;
  readonly state: 'draft' | 'submitted' | 'voided';
  readonly scores: Scores;
}

/** How one application is scored from its own reviews. */
export interface ScoringSettings {
  readonly rule: AggregationRule;
  /** A third review is due when max − min of the totals is greater: points of 100, i.e. a share of the scale. */
  readonly divergenceAbove: DecimalInput;
}

export const DEFAULT_SCORING: ScoringSettings = { rule: { name: 'fpg' }, divergenceAbove: 30 };

/** A review's total 100 · Σ w·x / Σ w·x^max, in points with six decimals, rounded half-up: "66.666667". */
export interface ReviewTotal {
  readonly review: string;
  readonly total: string;
}

/** A submitted review that lacks scores of these criteria, and so does not count. */
export interface UnfinishedReview {
  readonly review: string;
  readonly missing: readonly string[];
}

export interface Aggregate {
  /** Points with six decimals, rounded half-up: "60.333333". */
  readonly score: string;
  /** The same in millionths of a point, a safe integer: what ranks compare. */
  readonly key: number;
  /** The plain mean of the totals, whatever the rule: to be shown beside it. Formatted like `score`. */
  readonly raw: string;
  readonly rawKey: number;
  /**
   * Per asked criterion, x / x^max aggregated by the same rule (`fpg`: the mean) without weights, in millionths
   * of a point of 100: comparable between bands. Ties are broken by these.
   */
  readonly criteria: Readonly<Record<string, number>>;
  /** max − min of the counted totals, in points with six decimals; "0.000000" for a single review. */
  readonly range: string;
  readonly divergent: boolean;
  /** Whether the score reaches the band's pass mark; null when it has none. */
  readonly passed: boolean | null;
}

export interface ApplicationScore {
  /** By review id. */
  readonly counted: readonly ReviewTotal[];
  /** By review id. */
  readonly unfinished: readonly UnfinishedReview[];
  /** Null while no review counts. */
  readonly aggregate: Aggregate | null;
}

/** Keeps the sums of `fixed-point.ts` below 2⁵³. */
const MAX_REVIEWS = 99;

/**
 * Scores one application from all of its reviews, in any order. The one place that does: call it for the
 * application that a review has just changed, or for each application of a call to recompute everything.
 * @throws DomainError `engine.invalid-review` for a submitted review that the sheet refuses,
 *   `engine.too-many-reviews` above 99, `engine.duplicate-id` for two submitted reviews of one id,
 *   `engine.invalid-threshold` when a threshold or pass mark is no decimal
 */
export function scoreApplication(
  sheet: ScoreSheet,
  reviews: readonly Review[],
  settings: ScoringSettings = DEFAULT_SCORING,
): ApplicationScore {
  const submitted = reviews
    .filter(({ state }) => state === 'submitted')
    .sort((a, b) => byCodeUnits(a.id, b.id));
  if (submitted.length > MAX_REVIEWS) throw fail('engine.too-many-reviews', { limit: MAX_REVIEWS });
  const counted: ReviewTotal[] = [];
  const unfinished: UnfinishedReview[] = [];
  const complete: ReadScores[] = [];
  for (const [index, { id, scores }] of submitted.entries()) {
    if (submitted[index + 1]?.id === id) throw fail('engine.duplicate-id', { id });
    const read = readScores(sheet, scores);
    if ('missing' in read) {
      unfinished.push({ review: id, missing: read.missing });
      continue;
    }
    complete.push(read);
    counted.push({ review: id, total: points(shareKey(read.weighted, sheet.maximum)) });
  }
  return {
    counted,
    unfinished,
    aggregate: complete.length > 0 ? aggregate(sheet, complete, settings) : null,
  };
}

/** A key as points: "60.333333". */
export const points = (key: number): string => formatFixed(key, KEY_DECIMALS);

/** Whether a key reaches the band's pass mark; null when it has none. */
export function passes({ passMark }: Band, key: number): boolean | null {
  return passMark === undefined ? null : key >= keyOfPoints(passMark);
}

function keyOfPoints(value: DecimalInput): number {
  const key = parseFixed(value, KEY_DECIMALS);
  if (key === null) throw fail('engine.invalid-threshold', { value });
  return key;
}

function aggregate(sheet: ScoreSheet, reviews: readonly ReadScores[], settings: ScoringSettings): Aggregate {
  const key = aggregateReviews(settings.rule, sheet, reviews);
  const weighted = reviews.map((review) => review.weighted);
  const rawKey = aggregateShares({ name: 'mean' }, weighted, sheet.maximum);
  const range = shareKey(Math.max(...weighted) - Math.min(...weighted), sheet.maximum);
  const criteria: Record<string, number> = {};
  for (const { id, position, units } of sheet.asked) {
    const values = reviews.map((review) => review.units[position] ?? 0);
    criteria[id] = aggregateShares(settings.rule, values, units.max);
  }
  return {
    ...{ score: points(key), key, raw: points(rawKey), rawKey },
    criteria,
    range: points(range),
    divergent: range > keyOfPoints(settings.divergenceAbove),
    passed: passes(sheet.band, key),
  };
}
