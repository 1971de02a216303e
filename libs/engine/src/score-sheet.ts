import { pointerTo, type FieldError } from '#kernel';
import { fail, type EngineErrorCode } from './engine.errors.js';
import { parseFixed, SCORE_DECIMALS, type DecimalInput } from './fixed-point.js';
import { scaleOf, weightUnits, type Band, type Rubric } from './rubric.js';
import { isOnScale, scaleUnits, type Scale } from './scale.js';

/** Scores by criterion id, as an expert left them; null or absent: not given yet. */
export type Scores = Readonly<Record<string, DecimalInput | null | undefined>>;

/** A criterion that the band asks for. */
export interface AskedCriterion {
  readonly id: string;
  /** Position among the asked criteria. */
  readonly position: number;
  /** Thousandths. */
  readonly weight: number;
  /** As the rubric has it. */
  readonly scale: Scale;
  /** The same in units of 10^-decimals of the sheet. */
  readonly units: Scale;
}

/** What one band asks, worked out once and used for all of the band's applications. */
export interface ScoreSheet {
  readonly band: Band;
  /** Of its scores: SCORE_DECIMALS under a rubric. Its unit is 10^-decimals. */
  readonly decimals: number;
  readonly asked: readonly AskedCriterion[];
  /** Every criterion of the rubric; null where the band gives it weight 0. */
  readonly byId: ReadonlyMap<string, AskedCriterion | null>;
  /** Σ w·x^max in units × thousandths: what makes 100 points. */
  readonly maximum: number;
}

/** A full set of scores in the sheet's units, by position, and its Σ w·x in units × thousandths. */
export interface ReadScores {
  readonly units: readonly number[];
  readonly weighted: number;
}

/** @throws DomainError `engine.unknown-band` */
export function scoreSheet(rubric: Rubric, bandId: string): ScoreSheet {
  const bandPosition = rubric.bands.findIndex(({ id }) => id === bandId);
  const band = rubric.bands[bandPosition];
  if (!band) throw fail('engine.unknown-band', { band: bandId });
  const asked: AskedCriterion[] = [];
  const byId = new Map<string, AskedCriterion | null>();
  for (const criterion of rubric.criteria) {
    const weight = weightUnits(criterion, bandPosition);
    const scale = scaleOf(rubric, criterion);
    const entry = { id: criterion.id, position: asked.length, weight, scale, units: scaleUnits(scale) };
    byId.set(criterion.id, weight === 0 ? null : entry);
    if (weight > 0) asked.push(entry);
  }
  const maximum = asked.reduce((sum, { weight, units }) => sum + weight * units.max, 0);
  return { band, decimals: SCORE_DECIMALS, asked, byId, maximum };
}

/**
 * Reads an expert's scores against the sheet.
 * @returns the scores; or the ids of the criteria still missing, in the rubric's order: the review is
 *   unfinished, and an unfinished review is never a zero
 * @throws DomainError `engine.invalid-review` with every fault at its pointer: a score off the scale, of an
 *   unknown criterion, or of one that the band does not ask
 */
export function readScores(sheet: ScoreSheet, scores: Scores): ReadScores | { readonly missing: string[] } {
  const units = new Array<number>(sheet.asked.length).fill(-1);
  const errors: FieldError[] = [];
  let given = 0;
  let weighted = 0;
  for (const id of Object.keys(scores)) {
    const value = scores[id];
    if (value === null || value === undefined) continue;
    const criterion = sheet.byId.get(id);
    const score = parseFixed(value, sheet.decimals);
    if (!criterion || score === null || !isOnScale(score, criterion.units)) {
      errors.push(faultOf(id, criterion));
      continue;
    }
    units[criterion.position] = score;
    weighted += score * criterion.weight;
    given += 1;
  }
  if (errors.length > 0) throw fail('engine.invalid-review', {}, errors);
  if (given === units.length) return { units, weighted };
  return { missing: sheet.asked.filter(({ position }) => units[position] === -1).map(({ id }) => id) };
}

function faultOf(id: string, criterion: AskedCriterion | null | undefined): FieldError {
  const pointer = pointerTo('/scores', id);
  if (criterion) return { pointer, code: 'engine.field-off-scale', params: { ...criterion.scale } };
  const code: EngineErrorCode =
    criterion === null ? 'engine.field-criterion-not-asked' : 'engine.field-unknown-criterion';
  return { pointer, code };
}
