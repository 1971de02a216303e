import { isCalibratedRule, type AggregationRule } from '#contracts';
import {
  scoreApplication,
  scoreSheet,
  type ApplicationScore,
  type Rubric,
  type ScoreSheet,
  type ScoringSettings,
} from '#engine';

/** What the call's rules say about scores. */
export interface ScoringRules {
  rubric: Rubric;
  aggregationRule: AggregationRule;
  /** Points of 100. */
  divergenceThreshold: number;
  reviewsPerApplication: number;
  /** Ids, in the order in which they break ties. */
  tieBreakCriteria: readonly string[];
}

export interface ReviewedApplication {
  id: string;
  bandId: string;
  /** Submitted ones only. */
  reviews: readonly { id: string; scores: Readonly<Record<string, number>> }[];
}

export type RankingFlag = 'divergence' | 'too-few-reviews';

/** What an application brings into the ranking. */
export interface ScoredApplication {
  applicationId: string;
  /** A decimal string with six places; null without a review. */
  score: string | null;
  /** Of the criteria that break ties: millionths of a point. What its band does not ask is not there. */
  tieCriteria: Record<string, number>;
  /** The highest total minus the lowest, a decimal string with six places. */
  scoreRange: string | null;
  flags: RankingFlag[];
  /** The submitted reviews that the score is made of. */
  reviewIds: string[];
}

/** Scores each application from nothing but the rules and its own submitted reviews. */
export function scoreApplications(
  rules: ScoringRules,
  applications: readonly ReviewedApplication[],
): ScoredApplication[] {
  const sheetOf = sheetsOf(rules.rubric);
  const settings = scoringSettings(rules);
  return applications.map(({ id, bandId, reviews }) => {
    const submitted = reviews.map((review) => ({ ...review, state: 'submitted' as const }));
    const scored = scoreApplication(sheetOf(bandId), submitted, settings);
    return {
      applicationId: id,
      score: scored.aggregate?.score ?? null,
      tieCriteria: tieCriteriaOf(rules, scored),
      scoreRange: scored.aggregate?.range ?? null,
      flags: flagsOf(rules, scored),
      reviewIds: scored.counted.map(({ review }) => review),
    };
  });
}

/** What the engine needs to know to score one application. What is calibrated has plain means for a single one. */
export function scoringSettings(
  rules: Pick<ScoringRules, 'aggregationRule' | 'divergenceThreshold'>,
): ScoringSettings {
  const name = isCalibratedRule(rules.aggregationRule) ? 'mean' : rules.aggregationRule;
  return { rule: { name }, divergenceAbove: rules.divergenceThreshold };
}

/** Gives each band's sheet, worked out once. */
export function sheetsOf(rubric: Rubric): (bandId: string) => ScoreSheet {
  const sheets = new Map<string, ScoreSheet>();
  return (bandId) => {
    const sheet = sheets.get(bandId) ?? scoreSheet(rubric, bandId);
    sheets.set(bandId, sheet);
    return sheet;
  };
}

type Scored = Pick<ApplicationScore, 'aggregate' | 'counted'>;

/** Of the criteria that break ties, what the application has. */
export function tieCriteriaOf(
  { tieBreakCriteria }: ScoringRules,
  { aggregate }: Scored,
): Record<string, number> {
  const shares = tieBreakCriteria.map((id) => [id, aggregate?.criteria[id]] as const);
  return Object.fromEntries(shares.filter((share): share is [string, number] => share[1] !== undefined));
}

/** What people should look at. */
export function flagsOf(rules: ScoringRules, { aggregate, counted }: Scored): RankingFlag[] {
  return [
    ...(aggregate?.divergent ? (['divergence'] as const) : []),
    ...(counted.length < rules.reviewsPerApplication ? (['too-few-reviews'] as const) : []),
  ];
}
