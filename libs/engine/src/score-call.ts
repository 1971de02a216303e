import {
  passes,
  points,
  scoreApplication,
  type Aggregate,
  type ApplicationScore,
  type Review,
  type ScoringSettings,
} from './aggregate.js';
import type { AggregationRule } from './aggregation-rule.js';
import { additiveScores } from './calibration/additive.js';
import { agreementOf, type Agreement } from './calibration/agreement.js';
import {
  calibrateTable,
  type CalibratedScore,
  type Calibration,
  type CalibrationSettings,
} from './calibration/calibrate.js';
import { componentsOf } from './calibration/components.js';
import { reviewTable, type GivenTotal, type ReviewTable } from './calibration/review-table.js';
import { zScores } from './calibration/z-scores.js';
import { byCodeUnits } from './code-unit-order.js';
import { fail } from './engine.errors.js';
import { quantise, type DecimalInput } from './fixed-point.js';
import type { ScoreSheet } from './score-sheet.js';

/**
 * The rules that take out how strict each expert is, for which they need a call's reviews all at once:
 * - `additive`: least squares of application + expert (`additiveScores`);
 * - `blup`: the same with random effects, shrunk to what the reviews can tell (`calibrate`);
 * - `z`: each expert's own mean and deviation, for comparison only (`zScores`).
 */
export const CALIBRATING_RULES = ['additive', 'blup', 'z'] as const;
export type CalibratingRule = (typeof CALIBRATING_RULES)[number];

/** How the reviews of a call become scores. */
export type ScoringRule = AggregationRule | { readonly name: CalibratingRule };

/** A review of a call: whose, too. */
export interface ExpertReview extends Review {
  readonly expert: string;
}

export interface ScorableApplication {
  readonly id: string;
  /** Of its band (`scoreSheet`), or `TOTALS_SHEET`. */
  readonly sheet: ScoreSheet;
  /** All that there are; those that do not count are left out here. */
  readonly reviews: readonly ExpertReview[];
}

/** `top`, `variances`, `published` and `onProgress` matter to `blup` only. */
export interface CallSettings extends CalibrationSettings {
  readonly rule: ScoringRule;
  /** See `ScoringSettings`. */
  readonly divergenceAbove: DecimalInput;
}

export interface ScoredApplication extends ApplicationScore {
  readonly id: string;
  /** Under `blup`; null without a counted review. */
  readonly calibrated: CalibratedScore | null;
  /** Which group of applications and experts it is of, see `componentsOf`; null without a counted review. */
  readonly component: number | null;
}

export interface ScoredCall {
  /** By id. `aggregate.score`, `key` and `passed` are the rule's, `raw` and `range` are of the totals. */
  readonly applications: readonly ScoredApplication[];
  /** More than one: calibrated scores of different groups do not compare, and are no one list. */
  readonly components: number;
  /** Of the counted totals. */
  readonly agreement: Agreement;
  /** Under `blup`: variances, criterion and the experts' effects. */
  readonly calibration: Calibration | null;
}

/**
 * Scores a whole call by any rule. An application's `aggregate` (`key`, `criteria`) with its id is what `rank`
 * takes. Under a calibrating rule the score is that rule's, quantised to millionths of a point, and criteria,
 * range and divergence are those of rule `mean`. Drafts, voided and unfinished reviews change nothing, and the
 * order of input does not matter. Under the other rules one application can be scored alone (`scoreApplication`),
 * with the same result.
 * @throws DomainError what `scoreApplication` refuses, `engine.duplicate-id` for two applications of one id,
 *   `engine.duplicate-pair` for two counted reviews of one application by one expert; under `blup` also
 *   `engine.too-few-reviews` and `engine.invalid-top`
 */
export function scoreCall(applications: readonly ScorableApplication[], settings: CallSettings): ScoredCall {
  const { rule } = settings;
  const each: ScoringSettings = { ...settings, rule: isCalibrating(rule) ? { name: 'mean' } : rule };
  const ordered = [...applications].sort((a, b) => byCodeUnits(a.id, b.id));
  const scored = ordered.map(({ id, sheet, reviews }, index) => {
    if (ordered[index + 1]?.id === id) throw fail('engine.duplicate-id', { id });
    return { id, ...scoreApplication(sheet, reviews, each) };
  });
  const table = reviewTable(scored.flatMap((score, index) => givenTotals(score, ordered[index]!)));
  const positions = new Map(table.applications.map((id, position) => [id, position]));
  const component = componentsOf(table);
  const calibration = rule.name === 'blup' ? calibrateTable(table, settings) : null;
  const calibrated = isCalibrating(rule) ? calibratedScores(rule.name, table, calibration) : null;
  return {
    ...{ calibration, components: new Set(component).size, agreement: agreementOf(table) },
    applications: scored.map((score, index): ScoredApplication => {
      const position = positions.get(score.id);
      if (position === undefined || !score.aggregate) return { ...score, calibrated: null, component: null };
      const { sheet } = ordered[index]!;
      return {
        ...score,
        aggregate: calibrated ? rescored(score.aggregate, sheet, calibrated[position]!) : score.aggregate,
        calibrated: calibration?.scores[position] ?? null,
        component: component[position]!,
      };
    }),
  };
}

function isCalibrating(rule: ScoringRule): rule is { readonly name: CalibratingRule } {
  return CALIBRATING_RULES.some((name) => name === rule.name);
}

/** Totals as they are published, with six decimals, so that whoever reads them calibrates the same. */
function givenTotals({ counted }: ApplicationScore, { id, reviews }: ScorableApplication): GivenTotal[] {
  const expertOf = new Map(
    reviews.flatMap(({ state, id: review, expert }) => (state === 'submitted' ? [[review, expert]] : [])),
  );
  return counted.map(({ review, total }) => ({
    ...{ application: id, expert: expertOf.get(review)!, total: Number(total) },
  }));
}

/** By the table's applications. */
function calibratedScores(
  rule: CalibratingRule,
  table: ReviewTable,
  calibration: Calibration | null,
): Float64Array {
  if (calibration) return Float64Array.from(calibration.scores, ({ score }) => score);
  return rule === 'z' ? zScores(table) : additiveScores(table);
}

function rescored(aggregate: Aggregate, { band }: ScoreSheet, score: number): Aggregate {
  const key = quantise(score);
  return { ...aggregate, key, score: points(key), passed: passes(band, key) };
}
