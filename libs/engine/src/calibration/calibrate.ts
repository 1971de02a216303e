import { byCodeUnits } from '../code-unit-order.js';
import { fail } from '../engine.errors.js';
import { agreementOf, type Agreement } from './agreement.js';
import { componentsOf } from './components.js';
import { fitAt, fitReml, type RemlFit, type Variances } from './reml.js';
import { reviewTable, type GivenTotal, type ReviewTable } from './review-table.js';
import { uncertaintyOf } from './uncertainty.js';

/** How far a calibration is. */
export interface CalibrationProgress {
  /** Steps of the estimate. */
  readonly steps: number;
  /** The share of the ranks that is worked out, 0..1. They follow the estimate. */
  readonly ranked: number;
}

export interface CalibrationSettings {
  /** K of `pTop`. */
  readonly top?: number;
  /** Known beforehand; left out: estimated by REML. */
  readonly variances?: Variances;
  /** What is published of the estimate, if scores are to follow from that. */
  readonly published?: (estimated: Variances) => Variances;
  /** After each step of the estimate, and after every few million pairs that the ranks compare. */
  readonly onProgress?: (progress: CalibrationProgress) => void;
}

/** One application, in points of 100. */
export interface CalibratedScore {
  readonly application: string;
  /** θ = μ + the application's effect. */
  readonly score: number;
  /** The plain mean of its totals. */
  readonly raw: number;
  readonly reviews: number;
  readonly se: number;
  readonly expectedRank: number;
  /** The ends of the pairwise 90 % rank set. */
  readonly rankLow: number;
  readonly rankHigh: number;
  /** Probability to be among the first K; null when no K was asked, or components have no common places. */
  readonly pTop: number | null;
  /** Ranks are those within the component. Different ones do not compare: see `componentsOf`. */
  readonly component: number;
}

/** How much more (above 0) or less than others an expert gives, in points. */
export interface ExpertEffect {
  readonly expert: string;
  readonly effect: number;
  readonly reviews: number;
}

export interface Calibration {
  readonly mean: number;
  readonly variances: Variances;
  /** −2 log of the restricted likelihood. */
  readonly criterion: number;
  readonly agreement: Agreement;
  readonly components: number;
  /** By application id. */
  readonly scores: readonly CalibratedScore[];
  /** By expert id. */
  readonly experts: readonly ExpertEffect[];
}

/**
 * Scores with the experts' severity taken out: y = μ + application + expert + e, application and expert random.
 * See `fitReml` and `MixedModel` for methods and sources.
 * @throws DomainError `engine.too-few-reviews` when strictness and merit cannot be told apart, `engine.invalid-top`,
 *   and what `reviewTable` refuses
 */
export function calibrate(given: readonly GivenTotal[], settings: CalibrationSettings = {}): Calibration {
  return calibrateTable(reviewTable(given), settings);
}

/** See `calibrate`. */
export function calibrateTable(table: ReviewTable, settings: CalibrationSettings): Calibration {
  const component = componentsOf(table);
  const components = new Set(component).size;
  requireEnough(table, components, settings);
  const fit = fitOf(table, settings);
  const reviews = new Int32Array(table.experts.length);
  for (const expert of table.expert) reviews[expert]! += 1;
  return {
    ...{ mean: fit.effects.mean, criterion: fit.criterion, components },
    variances: variancesOf(fit),
    agreement: agreementOf(table),
    scores: scoresOf(table, fit, component, settings),
    experts: table.experts
      .map((expert, j) => ({ expert, effect: fit.effects.expert[j]!, reviews: reviews[j]! }))
      .sort((a, b) => byCodeUnits(a.expert, b.expert)),
  };
}

function fitOf(
  table: ReviewTable,
  { variances, published, onProgress = () => {} }: CalibrationSettings,
): RemlFit {
  if (variances) return fitAt(table, variances);
  const estimate = fitReml(table, (steps) => onProgress({ steps, ranked: 0 }));
  return published ? fitAt(table, published(variancesOf(estimate))) : estimate;
}

/** Every application and expert costs one number; one must be left over. */
function requireEnough(table: ReviewTable, components: number, { top }: CalibrationSettings): void {
  const { applications, experts, total } = table;
  const needed = applications.length + experts.length - components + 1;
  if (total.length < needed) throw fail('engine.too-few-reviews', { reviews: total.length, needed });
  if (top !== undefined && !(Number.isInteger(top) && top >= 1 && top <= applications.length))
    throw fail('engine.invalid-top', { top, limit: applications.length });
}

function variancesOf({ model: { ratios }, residualVariance }: RemlFit): Variances {
  return {
    application: ratios.application * residualVariance,
    expert: ratios.expert * residualVariance,
    residual: residualVariance,
  };
}

function scoresOf(
  { applications, start, total }: ReviewTable,
  fit: RemlFit,
  component: Int32Array,
  { top, onProgress = () => {} }: CalibrationSettings,
): CalibratedScore[] {
  const onRanked = (ranked: number): void => onProgress({ steps: fit.steps, ranked });
  const { se, expectedRank, rankLow, rankHigh, pTop } = uncertaintyOf(fit, { component, top, onRanked });
  return applications.map((application, i) => {
    const own = total.subarray(start[i], start[i + 1]);
    return {
      ...{ application, score: fit.effects.mean + fit.effects.application[i]!, component: component[i]! },
      ...{ raw: own.reduce((sum, value) => sum + value, 0) / own.length, reviews: own.length },
      ...{ se: se[i]!, expectedRank: expectedRank[i]!, rankLow: rankLow[i]!, rankHigh: rankHigh[i]! },
      pTop: pTop?.[i] ?? null,
    };
  });
}
