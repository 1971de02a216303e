import type { CallDetails } from '../fund-calls-query.js';

type Rubric = CallDetails['rubric'];
type Band = Rubric['bands'][number];
type Criterion = Rubric['criteria'][number];
type Scale = Rubric['scale'];

/** What stands in a rubric's fields: texts as they are written, figures with a comma. */
export interface RubricFields {
  title: string;
  scale: ScaleFields;
  maximumScore: string;
  bands: BandFields[];
  criteria: CriterionFields[];
  /** Criteria that break ties, by id, in order. */
  tieBreak: { criterion: string }[];
}

type ScaleFields = Record<keyof Scale, string>;

interface BandFields {
  id: string;
  label: string;
  /** What divides this band from the next; `none` is the one that takes the rest. */
  bound: 'sum' | 'months' | 'none';
  limit: string;
  passMark: string;
}

export interface CriterionFields {
  id: string;
  ru: string;
  en: string;
  /** By the band's id, so that bands may come, go and change places. */
  weights: Record<string, string>;
  /** Empty fields: the rubric's own scale. */
  scale: ScaleFields;
  anchors: AnchorFields[];
  /** Without a length no reason is asked. */
  rationale: { minLength: string; atMost: string; atLeast: string };
}

interface AnchorFields {
  score: string;
  ru: string;
  en: string;
}

const written = (figure: number | string | undefined): string => String(figure ?? '').replace('.', ',');
/** `1 000 000`, with no-break spaces. */
const grouped = (figure: number | undefined): string => figure?.toLocaleString('ru-RU') ?? '';
const scaleFields = (scale: Partial<Scale> = {}): ScaleFields => ({
  ...{ min: written(scale.min), max: written(scale.max), step: written(scale.step) },
});

export const NEW_CRITERION: Omit<CriterionFields, 'id'> = {
  ...{ ru: '', en: '', weights: {}, scale: scaleFields(), anchors: [] },
  rationale: { minLength: '', atMost: '', atLeast: '' },
};

export function rubricFields(rubric: Rubric, tieBreak: readonly string[]): RubricFields {
  return {
    title: rubric.title,
    scale: scaleFields(rubric.scale),
    maximumScore: written(rubric.maximumScore),
    bands: rubric.bands.map(bandFields),
    criteria: rubric.criteria.map((criterion) => criterionFields(criterion, rubric.bands)),
    tieBreak: tieBreak.map((criterion) => ({ criterion })),
  };
}

function bandFields({ id, label, requestedMaxRub, durationMoreThanMonths, passMark }: Band): BandFields {
  const bound =
    requestedMaxRub !== undefined ? 'sum' : durationMoreThanMonths !== undefined ? 'months' : 'none';
  return {
    ...{ id, label, bound, passMark: written(passMark) },
    limit: grouped(requestedMaxRub ?? durationMoreThanMonths),
  };
}

function criterionFields(criterion: Criterion, bands: readonly Band[]): CriterionFields {
  const { id, ru, en = '', weights, anchors = [], rationale } = criterion;
  return {
    ...{ id, ru, en, scale: scaleFields(criterion.scale) },
    weights: Object.fromEntries(bands.map((band, i) => [band.id, written(weights[i])])),
    anchors: anchors.map((anchor) => ({
      ...{ score: written(anchor.score), ru: anchor.ru, en: anchor.en ?? '' },
    })),
    rationale: {
      minLength: written(rationale?.minLength),
      atMost: written(rationale?.atMost),
      atLeast: written(rationale?.atLeast),
    },
  };
}

const plain = (text: string): string => text.replace(/[\s\u00a0]/g, '').replace(',', '.');
/** What is written is no number: NaN leaves as null, which the server names as a fault of the field. */
export const figureOf = (text: string): number => (text.trim() === '' ? NaN : Number(plain(text)));
const given = <Name extends string>(name: Name, text: string): { [key in Name]?: number } =>
  text.trim() === '' ? {} : ({ [name]: figureOf(text) } as { [key in Name]?: number });

const scaleBody = ({ min, max, step }: ScaleFields): Scale => ({
  ...{ min: figureOf(min), max: figureOf(max), step: figureOf(step) },
});

export function rubricBody({ title, scale, maximumScore, bands, criteria }: RubricFields): Rubric {
  return {
    ...{ title, scale: scaleBody(scale), maximumScore: figureOf(maximumScore) },
    bands: bands.map(({ id, label, bound, limit, passMark }) => ({
      ...{ id, label },
      ...(bound === 'sum' && { requestedMaxRub: figureOf(limit) }),
      ...(bound === 'months' && { durationMoreThanMonths: figureOf(limit) }),
      ...(passMark.trim() && { passMark: plain(passMark) }),
    })),
    criteria: criteria.map((criterion) => criterionBody(criterion, bands)),
  };
}

function criterionBody(criterion: CriterionFields, bands: readonly BandFields[]): Criterion {
  const { id, ru, en, weights, scale, anchors, rationale } = criterion;
  const { minLength, atMost, atLeast } = rationale;
  const hasScale = Object.values(scale).some((part) => part.trim() !== '');
  return {
    ...{ id, ru, ...(en.trim() && { en }) },
    weights: bands.map((band) => plain(weights[band.id] ?? '') || '0'),
    ...(hasScale && { scale: scaleBody(scale) }),
    ...(anchors.length > 0 && {
      anchors: anchors.map((anchor) => ({
        ...{ score: figureOf(anchor.score), ru: anchor.ru, ...(anchor.en.trim() && { en: anchor.en }) },
      })),
    }),
    ...([minLength, atMost, atLeast].some((part) => part.trim() !== '') && {
      rationale: {
        minLength: figureOf(minLength),
        ...given('atMost', atMost),
        ...given('atLeast', atLeast),
      },
    }),
  };
}

/** The first of `criterion-1`, `criterion-2` … that is free: nobody has to think of names for programs. */
export function freeId(kind: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = taken.length + 1;
  while (ids.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

const ROUNDING = 1e5;

/** The greatest total of each band, Σ weight × greatest score; NaN while something is no number. */
export function greatestTotals({ scale, bands, criteria }: RubricFields): number[] {
  return bands.map(({ id }) => {
    const total = criteria.reduce(
      (sum, criterion) =>
        sum + figureOf(criterion.weights[id]?.trim() || '0') * figureOf(criterion.scale.max || scale.max),
      0,
    );
    return Math.round(total * ROUNDING) / ROUNDING;
  });
}
