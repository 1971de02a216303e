import { fail } from './engine.errors.js';
import { parseFixed, WEIGHT_DECIMALS } from './fixed-point.js';
import type { Scale } from './scale.js';

/**
 * Applications judged by the same weights. Bands by the sum asked stand in ascending order of
 * `requestedMaxRub` (inclusive, «не более»), the last of them without a bound; a band by duration
 * (`durationMoreThanMonths`, exclusive, «более») takes precedence over all of those.
 */
export interface Band {
  readonly id: string;
  readonly label: string;
  readonly requestedMaxRub?: number;
  readonly durationMoreThanMonths?: number;
  /** The least score (in points of the result) at which an application passes; a decimal: "65". */
  readonly passMark?: string;
}

/** What a score of a criterion means, in words. */
export interface Anchor {
  readonly score: number;
  readonly ru: string;
  readonly en?: string;
}

/** When a score needs a written reason: at or below `atMost`, at or above `atLeast`; with neither, always. */
export interface RationaleRule {
  readonly minLength: number;
  readonly atMost?: number;
  readonly atLeast?: number;
}

export interface Criterion {
  readonly id: string;
  readonly ru: string;
  readonly en?: string;
  /** One decimal per band, in the order of the bands. "0": the criterion is not asked in that band. */
  readonly weights: readonly string[];
  /** The criterion's own scale, where it differs from the rubric's. */
  readonly scale?: Scale;
  readonly anchors?: readonly Anchor[];
  readonly rationale?: RationaleRule;
}

export interface Rubric {
  readonly title: string;
  readonly scale: Scale;
  /** Σ weight · greatest score, the same in every band, so that bands can be ranked together. */
  readonly maximumScore: number;
  readonly bands: readonly Band[];
  readonly criteria: readonly Criterion[];
}

const KOPECKS_IN_ROUBLE = 100n;

/**
 * The band that an application falls into.
 * @param application the sum asked in kopecks and the project's duration in months
 * @throws DomainError `engine.invalid-rubric` when no band is open; `parseRubric` lets no such rubric pass
 */
export function bandOf(
  rubric: Pick<Rubric, 'bands'>,
  application: { readonly requestedKopecks: bigint; readonly months: number },
): Band {
  const { requestedKopecks, months } = application;
  const byDuration = rubric.bands.findLast(
    ({ durationMoreThanMonths: bound }) => bound !== undefined && months > bound,
  );
  const bySum = rubric.bands.find(
    ({ requestedMaxRub: bound, durationMoreThanMonths }) =>
      durationMoreThanMonths === undefined &&
      (bound === undefined || requestedKopecks <= BigInt(bound) * KOPECKS_IN_ROUBLE),
  );
  const band = byDuration ?? bySum;
  if (!band) throw fail('engine.invalid-rubric');
  return band;
}

/** The criterion's own scale, or the rubric's. */
export function scaleOf(rubric: Rubric, criterion: Criterion): Scale {
  return criterion.scale ?? rubric.scale;
}

/** The criterion's weight in one band (by its position) in thousandths; 0 when it is not asked there. */
export function weightUnits(criterion: Criterion, band: number): number {
  return parseFixed(criterion.weights[band], WEIGHT_DECIMALS) ?? 0;
}

/** How many characters of reasoning this score of the criterion needs; 0 when none. */
export function rationaleLength(criterion: Criterion, score: number): number {
  const rule = criterion.rationale;
  if (!rule) return 0;
  const { minLength, atMost, atLeast } = rule;
  const always = atMost === undefined && atLeast === undefined;
  const low = atMost !== undefined && score <= atMost;
  const high = atLeast !== undefined && score >= atLeast;
  return always || low || high ? minLength : 0;
}
