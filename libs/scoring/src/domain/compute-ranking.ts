import { rank, sealOf } from '#engine';
import {
  scoreApplications,
  type ReviewedApplication,
  type ScoredApplication,
  type ScoringRules,
} from './score-applications.js';

/** How the order among equal scores is decided. */
export interface TieRules {
  tieBreakCriteria: readonly string[];
  lotSeed: string;
}

export type RankingRules = ScoringRules & TieRules;

/** One application's place. */
export interface RankedApplication extends Omit<ScoredApplication, 'tieCriteria'> {
  /** Shared by applications that nothing told apart before the lot; null without a review. */
  rank: number | null;
  /** From 1, without gaps: the order in which the council reads. */
  position: number;
  /** What told it apart from others of its rank: `none`, `criterion:<id>` or `lot`. */
  tie: string;
}

/**
 * The places that scores give. Applications without a review stand last, by id, without a rank. The order of input
 * never matters.
 * @returns by position
 */
export function placeApplications(
  rules: TieRules,
  scored: readonly ScoredApplication[],
): RankedApplication[] {
  const candidates = scored.flatMap(({ applicationId: id, score, tieCriteria: criteria }) =>
    score === null ? [] : [{ id, key: millionths(score), criteria }],
  );
  const places = new Map(
    rank(candidates, { tieCriteria: rules.tieBreakCriteria, seed: rules.lotSeed }).map((place) => [
      place.id,
      place,
    ]),
  );
  let last = places.size;
  return [...scored]
    .sort((a, b) => (a.applicationId < b.applicationId ? -1 : 1))
    .map(({ applicationId, score, scoreRange, flags, reviewIds }): RankedApplication => {
      const place = places.get(applicationId);
      return {
        applicationId,
        rank: place?.rank ?? null,
        position: place?.orderedPosition ?? ++last,
        ...{ score, scoreRange, flags, reviewIds },
        tie: place?.tie ?? 'none',
      };
    })
    .sort((a, b) => a.position - b.position);
}

/** Ranks a call's applications from nothing but its rules and the submitted reviews. @returns by position */
export function computeRanking(
  rules: RankingRules,
  applications: readonly ReviewedApplication[],
): RankedApplication[] {
  return placeApplications(rules, scoreApplications(rules, applications));
}

/** SHA-256 of the rows in canonical JSON: two rankings with one digest are the same. @param rows by position */
export function digestOfRanking(rows: readonly RankedApplication[]): string {
  return sealOf(
    rows.map(({ applicationId, rank, position, score, scoreRange, tie, flags, reviewIds }) => ({
      ...{ applicationId, rank, position, score, scoreRange, tie, flags, reviewIds },
    })),
  );
}

/** How many reviews a ranking is made of. */
export function reviewCountOf(rows: readonly RankedApplication[]): number {
  return rows.reduce((count, { reviewIds }) => count + reviewIds.length, 0);
}

/** Of a decimal string with six places. */
const millionths = (score: string): number => Number(score.replace('.', ''));
