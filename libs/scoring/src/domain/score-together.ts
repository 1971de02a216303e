import type { CalibratedRule } from '#contracts';
import { scoreCall, type CalibrationProgress, type ScoredCall, type Variances } from '#engine';
import { DomainError } from '#kernel';
import {
  flagsOf,
  scoreApplications,
  sheetsOf,
  tieCriteriaOf,
  type ReviewedApplication,
  type ScoredApplication,
  type ScoringRules,
} from './score-applications.js';

/** An application with its submitted reviews, each with the alias that its expert has in the whole call. */
export interface AliasedApplication extends ReviewedApplication {
  reviews: readonly { id: string; expertAlias: string; scores: Readonly<Record<string, number>> }[];
}

/** Decimal strings with six places, in squared points. */
export type PublishedVariances = Record<keyof Variances, string>;

export interface JointScores {
  rows: ScoredApplication[];
  /**
   * Groups of applications and experts that share nobody; 0 when there are too few reviews to tell severity from
   * merit: then the rows have plain means.
   */
  components: number;
  /** What scores by `blup` follow from; else null. */
  variances: PublishedVariances | null;
}

export interface JointInput {
  rules: ScoringRules & { aggregationRule: CalibratedRule };
  applications: readonly AliasedApplication[];
}

/**
 * Scores a call's applications from all of its reviews at once. Experts are known by their aliases, as they are to
 * whoever computes it again. Under `blup` the variances are estimated, rounded to what is published, and the scores
 * follow from those: nobody needs to end an estimate at the same last digit.
 * @param onProgress see `CalibrationSettings`
 */
export function scoreTogether(
  { rules, applications }: JointInput,
  onProgress?: (progress: CalibrationProgress) => void,
): JointScores {
  const sheetOf = sheetsOf(rules.rubric);
  const scorable = applications.map(({ id, bandId, reviews }) => ({
    ...{ id, sheet: sheetOf(bandId) },
    reviews: reviews.map(({ id: review, expertAlias, scores }) => ({
      ...{ id: review, expert: expertAlias, scores, state: 'submitted' as const },
    })),
  }));
  const rule = { name: rules.aggregationRule };
  const settings = { rule, divergenceAbove: rules.divergenceThreshold, onProgress };
  const published = (estimated: Variances): Variances => numbersOf(publishedVariances(estimated));
  try {
    const scored = scoreCall(scorable, { ...settings, published });
    const variances = scored.calibration && publishedVariances(scored.calibration.variances);
    return { rows: rowsOf(rules, scored), components: scored.components, variances };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'engine.too-few-reviews') throw error;
    const means = { ...rules, aggregationRule: 'mean' as const };
    return { rows: scoreApplications(means, applications), components: 0, variances: null };
  }
}

/** The residual's is never 0: the others are measured by it. */
function publishedVariances({ application, expert, residual }: Variances): PublishedVariances {
  const text = (variance: number): string => variance.toFixed(6);
  return {
    application: text(application),
    expert: text(expert),
    residual: text(Math.max(residual, 1e-6)),
  };
}

const numbersOf = ({ application, expert, residual }: PublishedVariances): Variances => ({
  ...{ application: Number(application), expert: Number(expert), residual: Number(residual) },
});

function rowsOf(rules: ScoringRules, { applications }: ScoredCall): ScoredApplication[] {
  return applications.map((scored) => ({
    applicationId: scored.id,
    score: scored.aggregate?.score ?? null,
    tieCriteria: tieCriteriaOf(rules, scored),
    scoreRange: scored.aggregate?.range ?? null,
    flags: flagsOf(rules, scored),
    reviewIds: scored.counted.map(({ review }) => review),
  }));
}
