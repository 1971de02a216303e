import { isCalibratedRule } from '#contracts';
import {
  computeRanking,
  placeApplications,
  type RankedApplication,
  type RankingRules,
} from './compute-ranking.js';
import { scoreTogether, type AliasedApplication } from './score-together.js';

/** Ranks a call's applications, by a calibrated rule too. @returns by position */
export function rankByAnyRule(
  rules: RankingRules,
  applications: readonly AliasedApplication[],
): RankedApplication[] {
  const { aggregationRule } = rules;
  if (!isCalibratedRule(aggregationRule)) return computeRanking(rules, applications);
  const { rows } = scoreTogether({ rules: { ...rules, aggregationRule }, applications });
  return placeApplications(rules, rows);
}
