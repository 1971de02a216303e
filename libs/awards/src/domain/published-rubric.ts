import { scaleOf, type Rubric } from '#engine';

/** What a score may be, as decimal strings: a step of 0.5 is no integer, and a digest takes only those. */
export interface PublishedScale {
  min: string;
  max: string;
  step: string;
}

/** The part of a rubric that scores follow from. */
export interface PublishedRubric {
  title: string;
  maximumScore: number;
  bands: PublishedBand[];
  criteria: PublishedCriterion[];
}

export interface PublishedBand {
  id: string;
  label: string;
}

export interface PublishedCriterion {
  id: string;
  ru: string;
  en: string | null;
  /** A decimal for each band, in the order of the bands; "0" where the band does not ask the criterion. */
  weights: string[];
  scale: PublishedScale;
}

export function publishRubric(rubric: Rubric): PublishedRubric {
  return {
    title: rubric.title,
    maximumScore: rubric.maximumScore,
    bands: rubric.bands.map(({ id, label }) => ({ id, label })),
    criteria: rubric.criteria.map((criterion) => {
      const { id, ru, en = null, weights } = criterion;
      const { min, max, step } = scaleOf(rubric, criterion);
      const scale = { min: String(min), max: String(max), step: String(step) };
      return { id, ru, en, weights: [...weights], scale };
    }),
  };
}

const EVERY_CRITERION_HAS_ITS_OWN = { min: 0, max: 0, step: 1 };

/** The rubric as the engine takes it. Bands lose their bounds: a published application names its band. */
export function readRubric({ title, maximumScore, bands, criteria }: PublishedRubric): Rubric {
  return {
    title,
    maximumScore,
    bands,
    scale: EVERY_CRITERION_HAS_ITS_OWN,
    criteria: criteria.map(({ id, ru, weights, scale: { min, max, step } }) => ({
      id,
      ru,
      weights,
      scale: { min: Number(min), max: Number(max), step: Number(step) },
    })),
  };
}
