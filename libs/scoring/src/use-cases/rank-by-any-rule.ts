import { isCalibratedRule } from '#contracts';
import {
  computeRanking,
  placeApplications,
  type RankedApplication,
  type RankingRules,
} from '../domain/compute-ranking.js';
import type { AliasedApplication } from '../domain/score-together.js';
import { scoreInThread } from './threads.js';

/** Ranks a call's applications, by a calibrated rule too. @returns by position */
export async function rankByAnyRule(
  rules: RankingRules,
  applications: readonly AliasedApplication[],
): Promise<RankedApplication[]> {
  const { rubric, aggregationRule, divergenceThreshold, reviewsPerApplication, tieBreakCriteria } = rules;
  if (!isCalibratedRule(aggregationRule)) return computeRanking(rules, applications);
  const scoring = { rubric, aggregationRule, divergenceThreshold, reviewsPerApplication, tieBreakCriteria };
  const { rows } = await scoreInThread({ rules: scoring, applications });
  return placeApplications(rules, rows);
}
