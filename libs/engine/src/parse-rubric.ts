import { pointerTo } from '#kernel';
import { fail } from './engine.errors.js';
import { formatFixed, SCORE_DECIMALS, WEIGHT_DECIMALS } from './fixed-point.js';
import {
  decimalNumber,
  decimalText,
  Faults,
  identifier,
  integer,
  listOf,
  shape,
  text,
  type Check,
} from './json-check.js';
import { scaleOf, weightUnits, type Criterion, type Rubric } from './rubric.js';
import { isOnScale, scaleUnits, scoreUnits, type Scale } from './scale.js';

/** The limits that `fixed-point.ts` counts on. */
const MAX_SCORE = 1000;
const MAX_WEIGHT = 100;
const MAX_CRITERIA = 100;
const MAX_TOTAL = 1_000_000;
const MAX_BANDS = 50;

const score = decimalNumber(MAX_SCORE, SCORE_DECIMALS);
const scaleShape = shape({ min: score, max: score, step: score });
const scale: Check = (value, pointer, faults) => {
  const before = faults.errors.length;
  scaleShape(value, pointer, faults);
  if (faults.errors.length > before) return;
  const units = scaleUnits(value as Scale);
  if (units.max <= units.min || units.step === 0 || !isOnScale(units.max, units))
    faults.add(pointer, 'engine.field-scale');
};

const band = shape(
  { id: identifier, label: text },
  {
    requestedMaxRub: integer(1, 1_000_000_000_000),
    durationMoreThanMonths: integer(1, 1200),
    passMark: decimalText(MAX_TOTAL, SCORE_DECIMALS),
  },
);

const criterion = shape(
  { id: identifier, ru: text, weights: listOf(decimalText(MAX_WEIGHT, WEIGHT_DECIMALS), 1, MAX_BANDS) },
  {
    en: text,
    scale,
    anchors: listOf(shape({ score, ru: text }, { en: text }), 1, 100),
    rationale: shape({ minLength: integer(1, 10_000) }, { atMost: score, atLeast: score }),
  },
);

const rubricShape = shape({
  title: text,
  scale,
  maximumScore: integer(1, MAX_TOTAL),
  bands: listOf(band, 1, MAX_BANDS),
  criteria: listOf(criterion, 1, MAX_CRITERIA),
});

/**
 * Reads a rubric from its JSON form (unknown members are refused) and returns it typed, not copied.
 * @throws DomainError `engine.invalid-rubric` with every fault at its JSON Pointer
 */
export function parseRubric(json: unknown): Rubric {
  const faults = new Faults();
  rubricShape(json, '', faults);
  if (faults.errors.length === 0) checkTogether(json as Rubric, faults);
  if (faults.errors.length > 0) throw fail('engine.invalid-rubric', {}, faults.errors);
  return json as Rubric;
}

function checkTogether(rubric: Rubric, faults: Faults): void {
  checkUnique(rubric.bands, '/bands', faults);
  checkUnique(rubric.criteria, '/criteria', faults);
  checkBounds(rubric, faults);
  rubric.criteria.forEach((item, index) =>
    checkCriterion(rubric, item, pointerTo('/criteria', index), faults),
  );
  if (faults.errors.length === 0) checkMaxima(rubric, faults);
}

function checkUnique(items: readonly { readonly id: string }[], pointer: string, faults: Faults): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) faults.add(`${pointer}/${index}/id`, 'engine.field-duplicate-id', { id });
    seen.add(id);
  });
}

/** Bounds of each kind ascend, no band has two of them, and exactly one band is open, after all sums. */
function checkBounds({ bands }: Rubric, faults: Faults): void {
  let sum = 0;
  let months = 0;
  let open = 0;
  bands.forEach(({ requestedMaxRub, durationMoreThanMonths }, index) => {
    const pointer = pointerTo('/bands', index);
    if (requestedMaxRub !== undefined && durationMoreThanMonths !== undefined)
      faults.add(pointer, 'engine.field-band-bounds');
    else if (requestedMaxRub !== undefined) {
      if (requestedMaxRub <= sum || open > 0) faults.add(pointer, 'engine.field-band-order');
      sum = requestedMaxRub;
    } else if (durationMoreThanMonths !== undefined) {
      if (durationMoreThanMonths <= months) faults.add(pointer, 'engine.field-band-order');
      months = durationMoreThanMonths;
    } else open += 1;
  });
  if (open !== 1) faults.add('/bands', 'engine.field-band-open');
}

function checkCriterion(rubric: Rubric, item: Criterion, pointer: string, faults: Faults): void {
  if (item.weights.length !== rubric.bands.length)
    faults.add(`${pointer}/weights`, 'engine.field-weights-count', { expected: rubric.bands.length });
  const own = scaleOf(rubric, item);
  const mustBeOnScale = (value: number | undefined, at: string): void => {
    if (value !== undefined && !isOnScale(scoreUnits(value), scaleUnits(own)))
      faults.add(pointer + at, 'engine.field-off-scale', { min: own.min, max: own.max, step: own.step });
  };
  item.anchors?.forEach((anchor, index) => mustBeOnScale(anchor.score, `/anchors/${index}/score`));
  mustBeOnScale(item.rationale?.atMost, '/rationale/atMost');
  mustBeOnScale(item.rationale?.atLeast, '/rationale/atLeast');
}

function checkMaxima(rubric: Rubric, faults: Faults): void {
  const decimals = SCORE_DECIMALS + WEIGHT_DECIMALS;
  rubric.bands.forEach((item, index) => {
    const maximum = rubric.criteria.reduce(
      (sum, each) => sum + weightUnits(each, index) * scoreUnits(scaleOf(rubric, each).max),
      0,
    );
    if (maximum !== rubric.maximumScore * 10 ** decimals)
      faults.add(pointerTo('/bands', index), 'engine.field-band-maximum', {
        maximum: formatFixed(maximum, decimals),
        expected: rubric.maximumScore,
      });
    if (item.passMark !== undefined && Number(item.passMark) > rubric.maximumScore)
      faults.add(`${pointerTo('/bands', index)}/passMark`, 'engine.field-pass-mark');
  });
}
