import { formatRoubles } from '#kernel';
import { BUDGET, CONTRIBUTION, EXPERIENCE, TEAM, VALUE } from './phrases/review-means.js';
import { COHERENCE, INNOVATION, OPENNESS, RELEVANCE, SCALE } from './phrases/review-idea.js';
import {
  APPLICANT_COMMENTS,
  CURT_RATIONALES,
  CUT_REASONS,
  type LevelPhrases,
  type ReviewLevel,
} from './phrases/review-phrases.js';
import type { ApplicationContent } from './content.types.js';
import type { SeededRandom } from './seeded-random.js';

export type { ReviewLevel };

/** The criteria of the Presidential Grants Fund's rubric, by their ids there. */
export const REVIEW_RATIONALES = {
  relevance: RELEVANCE,
  coherence: COHERENCE,
  innovation: INNOVATION,
  value: VALUE,
  budget: BUDGET,
  scale: SCALE,
  contribution: CONTRIBUTION,
  experience: EXPERIENCE,
  team: TEAM,
  openness: OPENNESS,
} as const satisfies Record<string, LevelPhrases>;

export type CriterionId = keyof typeof REVIEW_RATIONALES;

export const CRITERION_IDS = Object.keys(REVIEW_RATIONALES) as CriterionId[];

/** Below 40 % of the scale is low, above 80 % is high: where the rubric asks for a rationale. */
const LOW_BELOW = 0.4;
const HIGH_ABOVE = 0.8;

/** @param share of the scale, 0–1: 7 of 10 is 0.7 */
export function reviewLevelOf(share: number): ReviewLevel {
  if (share < LOW_BELOW) return 'low';
  return share > HIGH_ABOVE ? 'high' : 'middle';
}

/** What of an application experts take their examples from. */
export interface ReadContent extends Pick<ApplicationContent, 'plan' | 'budget' | 'team'> {
  project: Pick<ApplicationContent['project'], 'geography'>;
}

/** Where in an application an expert looks for what a criterion asks for. */
const SHOWS_IN: Record<CriterionId, 'plan' | 'budget' | 'team'> = {
  ...{ relevance: 'plan', coherence: 'plan', innovation: 'plan', scale: 'plan', openness: 'plan' },
  ...{ value: 'budget', budget: 'budget', contribution: 'budget' },
  ...{ experience: 'team', team: 'team' },
};

/**
 * Why an expert gave this score, with an example: the same words for several applications look like carelessness.
 * @param share of the scale, 0–1
 */
export function makeRationale(
  random: SeededRandom,
  criterion: CriterionId,
  share: number,
  application: ReadContent,
): string {
  const verdict = random.pick(REVIEW_RATIONALES[criterion][reviewLevelOf(share)]);
  return `${verdict} Пример: ${exampleOf(random, criterion, application)}.`;
}

function exampleOf(
  random: SeededRandom,
  criterion: CriterionId,
  { project, plan, budget, team }: ReadContent,
): string {
  switch (SHOWS_IN[criterion]) {
    case 'plan':
      return `«${random.pick(plan).title}», ${districtOf(project.geography)}`;
    case 'budget': {
      const { title, unitCostKopecks } = random.pick(budget);
      return `«${title}», ${formatRoubles(BigInt(unitCostKopecks))}`;
    }
    case 'team': {
      const { fullName, role } = random.pick(team);
      return `${fullName} (${role})`;
    }
  }
}

/** «Республика Саха (Якутия), Таттинский улус: Ытык-Кюёль.» is told by its district. */
const districtOf = (geography: string): string => geography.split(', ')[1]?.split(':')[0] ?? geography;

/** What is written down to have written something: it would do for any application. */
export const makeCurtRationale = (share: number): string => CURT_RATIONALES[reviewLevelOf(share)];

/** Why an expert would give less for a line of the budget. */
export const makeCutReason = (random: SeededRandom): string => random.pick(CUT_REASONS);

/** What an expert tells the applicant. @param share the review's total of the maximum, 0–1 */
export function makeApplicantComment(random: SeededRandom, share: number): string {
  return random.pick(APPLICANT_COMMENTS[reviewLevelOf(share)]);
}
