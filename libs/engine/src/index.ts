export {
  DEFAULT_SCORING,
  scoreApplication,
  type Aggregate,
  type ApplicationScore,
  type Review,
  type ReviewTotal,
  type ScoringSettings,
  type UnfinishedReview,
} from './aggregate.js';
export type { AggregationRule } from './aggregation-rule.js';
export * from './assign/assign.js';
export * from './assign/assignment.js';
export * from './assign/draw.js';
export { additiveScores } from './calibration/additive.js';
export { agreementOf, reliabilityOfMean, type Agreement } from './calibration/agreement.js';
export {
  calibrate,
  type CalibratedScore,
  type Calibration,
  type CalibrationSettings,
  type ExpertEffect,
  type CalibrationProgress,
} from './calibration/calibrate.js';
export { componentsOf } from './calibration/components.js';
export { nearLineFirst } from './calibration/near-line.js';
export { fitReml, type RemlFit, type Variances } from './calibration/reml.js';
export { reviewTable, type GivenTotal, type ReviewTable } from './calibration/review-table.js';
export { zScores } from './calibration/z-scores.js';
export { divergenceTrigger, type DivergenceTrigger } from './divergence.js';
export { engineErrors, type EngineErrorCode } from './engine.errors.js';
export { budgetSums, lineTotal, type BudgetSums, type PricedLine } from './budget-sums.js';
export type { DecimalInput, RoundingMode } from './fixed-point.js';
export { FPG_ROUNDING, type FpgRounding } from './fpg-rating.js';
export { parseRubric } from './parse-rubric.js';
export * from './rank.js';
export { RUBRIC_FPG } from './rubric-fpg.js';
export {
  bandOf,
  rationaleLength,
  scaleOf,
  type Anchor,
  type Band,
  type Criterion,
  type RationaleRule,
  type Rubric,
} from './rubric.js';
export type { Scale } from './scale.js';
export * from './score-call.js';
export * from './score-sheet.js';
export { canonicalJson, sealOf } from './seal.js';
export { sha256 } from './sha256.js';
export { TOTAL, TOTALS_SHEET } from './totals-sheet.js';
export { engineTexts } from './texts/engine-texts.js';
