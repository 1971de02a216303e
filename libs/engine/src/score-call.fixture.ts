import type { Variances } from './calibration/reml.js';
import { rank } from './rank.js';
import {
  CALIBRATING_RULES,
  scoreCall,
  type ScorableApplication,
  type ScoredCall,
  type ScoringRule,
} from './score-call.js';
import { TOTALS_SHEET } from './totals-sheet.js';

export const VARIANCES: Variances = { application: 100, expert: 36, residual: 64 };
export const RULES = [...(['fpg', 'mean', 'median', 'trimmed'] as const), ...CALIBRATING_RULES];

export interface Given {
  readonly application: string;
  readonly expert: string;
  readonly total: number;
  readonly state?: 'draft' | 'voided';
}

/** A call of which nothing but totals is known. */
export function callOf(given: readonly Given[]): ScorableApplication[] {
  return [...new Set(given.map(({ application }) => application))].map((id) => ({
    ...{ id, sheet: TOTALS_SHEET },
    reviews: given
      .filter(({ application }) => application === id)
      .map(({ expert, total, state = 'submitted' as const }) => ({
        ...{ id: `${id}-${expert}-${state}`, expert, state, scores: { total } },
      })),
  }));
}

export const scored = (given: readonly Given[], name: ScoringRule['name'], top?: number): ScoredCall =>
  scoreCall(callOf(given), { rule: { name }, divergenceAbove: 30, variances: VARIANCES, top });
export const scoresBy = (given: readonly Given[], name: ScoringRule['name']): (number | undefined)[] =>
  scored(given, name).applications.map(({ aggregate }) => aggregate?.key);
export const ranksBy = (given: readonly Given[], name: ScoringRule['name']): string[] => {
  const candidates = scored(given, name).applications.flatMap(({ id, aggregate }) =>
    aggregate ? [{ ...aggregate, id }] : [],
  );
  return rank(candidates, { tieCriteria: [], seed: 's' })
    .map(({ id, rank: place }) => `${id}${place}`)
    .sort();
};
