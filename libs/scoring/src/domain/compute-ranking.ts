import type { AggregationRule } from '#contracts';
import {
  rank,
  scoreApplication,
  scoreSheet,
  sealOf,
  type ApplicationScore,
  type Rubric,
  type ScoreSheet,
  type ScoringSettings,
} from '#engine';

/** What the call's rules say about scores and places. */
export interface RankingRules {
  rubric: Rubric;
  aggregationRule: AggregationRule;
  /** Points of 100. */
  divergenceThreshold: number;
  reviewsPerApplication: number;
  tieBreakCriteria: readonly string[];
  lotSeed: string;
}

export interface ReviewedApplication {
  id: string;
  bandId: string;
  /** Submitted ones only. */
  reviews: readonly { id: string; scores: Readonly<Record<string, number>> }[];
}

export type RankingFlag = 'divergence' | 'too-few-reviews';

/** See `RankingRowEntity`. */
export interface RankedApplication {
  applicationId: string;
  rank: number | null;
  position: number;
  score: string | null;
  scoreRange: string | null;
  tie: string;
  flags: RankingFlag[];
  reviewIds: string[];
}

export interface ComputedRanking {
  rows: RankedApplication[];
  /** How many reviews it is made of. */
  reviewCount: number;
  /** SHA-256 of the rows in canonical JSON. */
  digest: string;
}

/**
 * Ranks a call's applications from nothing but its rules and the submitted reviews. Applications without a review
 * stand last, by id, without a rank.
 */
export function computeRanking(
  rules: RankingRules,
  applications: readonly ReviewedApplication[],
): ComputedRanking {
  const scored = scoreAll(rules, applications);
  const candidates = scored.flatMap(({ id, aggregate }) => (aggregate ? [{ ...aggregate, id }] : []));
  const places = new Map(
    rank(candidates, { tieCriteria: rules.tieBreakCriteria, seed: rules.lotSeed }).map((place) => [
      place.id,
      place,
    ]),
  );
  let last = places.size;
  const rows = scored
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, aggregate, counted }): RankedApplication => {
      const place = places.get(id);
      return {
        applicationId: id,
        rank: place?.rank ?? null,
        position: place?.orderedPosition ?? ++last,
        score: aggregate?.score ?? null,
        scoreRange: aggregate?.range ?? null,
        tie: place?.tie ?? 'none',
        flags: flagsOf(rules, { aggregate, counted }),
        reviewIds: counted.map(({ review }) => review),
      };
    })
    .sort((a, b) => a.position - b.position);
  const reviewCount = rows.reduce((sum, row) => sum + row.reviewIds.length, 0);
  return { rows, reviewCount, digest: sealOf(rows) };
}

/** What the engine needs to know of the rules. */
export function scoringSettings(
  rules: Pick<RankingRules, 'aggregationRule' | 'divergenceThreshold'>,
): ScoringSettings {
  return { rule: { name: rules.aggregationRule }, divergenceAbove: rules.divergenceThreshold };
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

function scoreAll(
  rules: RankingRules,
  applications: readonly ReviewedApplication[],
): (Scored & { id: string })[] {
  const sheetOf = sheetsOf(rules.rubric);
  const settings = scoringSettings(rules);
  return applications.map(({ id, bandId, reviews }) => {
    const submitted = reviews.map((review) => ({ ...review, state: 'submitted' as const }));
    return { id, ...scoreApplication(sheetOf(bandId), submitted, settings) };
  });
}

function flagsOf(rules: RankingRules, { aggregate, counted }: Scored): RankingFlag[] {
  return [
    ...(aggregate?.divergent ? (['divergence'] as const) : []),
    ...(counted.length < rules.reviewsPerApplication ? (['too-few-reviews'] as const) : []),
  ];
}
