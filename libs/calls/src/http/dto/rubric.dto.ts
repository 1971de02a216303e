import { Allow } from 'class-validator';

/* The engine judges a rubric's contents, with pointers; these classes say its shape. */

export class ScaleDto {
  @Allow()
  min: number;

  @Allow()
  max: number;

  @Allow()
  step: number;
}

export class BandDto {
  @Allow()
  id: string;

  @Allow()
  label: string;

  /** Inclusive; the last band has none. */
  @Allow()
  requestedMaxRub?: number;

  /** Exclusive. A band by duration goes before the bands by sum. */
  @Allow()
  durationMoreThanMonths?: number;

  /** The least score that passes, a decimal. */
  @Allow()
  passMark?: string;
}

export class AnchorDto {
  @Allow()
  score: number;

  @Allow()
  ru: string;

  @Allow()
  en?: string;
}

export class RationaleRuleDto {
  @Allow()
  minLength: number;

  /** Needed at this score and below. */
  @Allow()
  atMost?: number;

  /** Needed at this score and above. */
  @Allow()
  atLeast?: number;
}

export class CriterionDto {
  @Allow()
  id: string;

  @Allow()
  ru: string;

  @Allow()
  en?: string;

  /** A decimal for each band, in the order of the bands; "0" means that it is not asked there. */
  @Allow()
  weights: string[];

  @Allow()
  scale?: ScaleDto;

  @Allow()
  anchors?: AnchorDto[];

  @Allow()
  rationale?: RationaleRuleDto;
}

export class RubricDto {
  @Allow()
  title: string;

  @Allow()
  scale: ScaleDto;

  @Allow()
  maximumScore: number;

  @Allow()
  bands: BandDto[];

  @Allow()
  criteria: CriterionDto[];
}
