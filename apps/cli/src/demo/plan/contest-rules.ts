import type { CallRules } from '#calls';
import type { ThirdReviewRule } from '#contracts';
import { RUBRIC_FPG, type Rubric } from '#engine';
import { fromRoubles, type Kopecks } from '#kernel';
import { DIRECTIONS } from '../content/directions.js';
import type { CriterionId } from '../content/reviews.js';
import { anchorsOf, CRITERION_LEVELS } from '../content/rubric-levels.js';
import { CONTEST_ZONE } from '../time/demo-days.js';

/** The dates that a contest announces. */
export interface ContestDates {
  opensAt: Date;
  closesAt: Date;
  formalCheckUntil: Date;
  reviewsDueAt: Date;
  resultsAt: Date;
}

export interface ContestTerms {
  code: string;
  title: string;
  dates: ContestDates;
  republicBudget: Kopecks;
  federalBudget: Kopecks;
  expertCapacity: number;
  thirdReview: ThirdReviewRule;
}

/** The least score that passes, by band, as the Presidential Grants Fund had them in 2017. */
const PASS_MARKS = ['60', '65', '68', '70', '65'] as const;
/** A low score and a high one are to be explained. */
const RATIONALE = { minLength: 20, atMost: 3, atLeast: 9 } as const;

export const DEMO_RUBRIC: Rubric = {
  ...RUBRIC_FPG,
  title: 'Критерии Фонда президентских грантов (Положение о конкурсе 2026, п. 30)',
  bands: RUBRIC_FPG.bands.map((band, index) => ({ ...band, passMark: PASS_MARKS[index] })),
  criteria: RUBRIC_FPG.criteria.map((criterion) => ({
    ...criterion,
    en: CRITERION_LEVELS[criterion.id as CriterionId].en,
    anchors: anchorsOf(criterion.id as CriterionId),
    rationale: RATIONALE,
  })),
};

export const TIE_BREAK_CRITERIA = ['relevance', 'coherence'];
export const DIVERGENCE_THRESHOLD = 30;
export const REVIEWS_PER_APPLICATION = 2;

const DESCRIPTION =
  'Поддержка проектов некоммерческих организаций, территориального общественного самоуправления и инициативных групп республики. Демонстрация: организации вымышлены.';

export function contestRules({ dates, republicBudget, federalBudget, ...terms }: ContestTerms): CallRules {
  return {
    ...terms,
    ...dates,
    description: DESCRIPTION,
    timeZone: CONTEST_ZONE.name,
    reviewsPerApplication: REVIEWS_PER_APPLICATION,
    divergenceThreshold: DIVERGENCE_THRESHOLD,
    aggregationRule: 'fpg',
    tieBreakCriteria: TIE_BREAK_CRITERIA,
    expertAliasScope: 'application',
    calibrationRound: 'optional',
    blindToExperts: false,
    registerVisibility: 'after-review',
    maxRequestedKopecks: fromRoubles(3_000_000),
    minOwnShare: 0,
    trancheShares: [60, 40],
    appealReserveKopecks: 0n,
    tracks: DIRECTIONS.map(({ code, ru }) => ({ code, name: ru })),
    sources: [
      {
        name: 'Республиканский бюджет',
        budgetCode: '806 0113 99 5 00 71000 632',
        amountKopecks: republicBudget,
      },
      { name: 'Фонд президентских грантов', budgetCode: '', amountKopecks: federalBudget },
    ],
    rubric: DEMO_RUBRIC,
  };
}
