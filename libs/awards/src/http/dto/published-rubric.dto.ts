import type {
  PublishedBand,
  PublishedCriterion,
  PublishedRubric,
  PublishedScale,
} from '../../domain/published-rubric.js';

export class PublishedScaleDto implements PublishedScale {
  min: string;
  max: string;
  step: string;
}

export class PublishedBandDto implements PublishedBand {
  id: string;
  label: string;
}

export class PublishedCriterionDto implements PublishedCriterion {
  id: string;
  ru: string;
  en: string | null;
  /** A decimal for each band, in the order of the bands. */
  weights: string[];
  scale: PublishedScaleDto;
}

export class PublishedRubricDto implements PublishedRubric {
  title: string;
  maximumScore: number;
  bands: PublishedBandDto[];
  criteria: PublishedCriterionDto[];
}
