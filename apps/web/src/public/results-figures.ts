import type { Locale } from '#contracts';
import type { PublishedApplication, ResultsDocument } from './published-results.js';

export interface CriterionScores {
  criterionId: string;
  name: string;
  /** One for each expert, in the order of their aliases. */
  scores: number[];
}

type Criterion = ResultsDocument['rubric']['criteria'][number];

export const criterionName = ({ ru, en }: Criterion, locale: Locale): string =>
  (locale === 'en' ? en : null) ?? ru;

/** What the experts gave for each criterion, in the rubric's order; criteria that nobody was asked are left out. */
export function scoresByCriterion(
  { rubric }: ResultsDocument,
  { reviews }: PublishedApplication,
  locale: Locale,
): CriterionScores[] {
  return rubric.criteria
    .map((criterion) => ({
      criterionId: criterion.id,
      name: criterionName(criterion, locale),
      scores: reviews.flatMap((review) =>
        review.scores.filter(({ criterionId }) => criterionId === criterion.id).map(({ score }) => score),
      ),
    }))
    .filter(({ scores }) => scores.length > 0);
}

export const winnersOf = ({ applications }: ResultsDocument): PublishedApplication[] =>
  applications.filter(({ decision }) => decision === 'award');

export interface ShownMark {
  mark: string;
  /** Of the sizes of request that it holds for; empty: for all. */
  bands: string[];
}

/** The pass marks with the sizes of request that each holds for, in the rubric's order; equal ones stand together. */
export function passMarksOf({ passMarks, rubric }: ResultsDocument): ShownMark[] {
  const marks = [...new Set(passMarks.map(({ mark }) => mark))];
  const labelOf = (id: string): string => rubric.bands.find((band) => band.id === id)?.label ?? id;
  return marks.map((mark) => ({
    mark,
    bands:
      marks.length === 1
        ? []
        : passMarks.filter((each) => each.mark === mark).map(({ bandId }) => labelOf(bandId)),
  }));
}
