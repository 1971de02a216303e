import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { DEFAULT_SCORING, scoreApplication, type Review, type ScoringSettings } from './aggregate.js';
import { parseRubric } from './parse-rubric.js';
import { RUBRIC_FPG } from './rubric-fpg.js';
import { scoreSheet, type Scores } from './score-sheet.js';

const MEAN: ScoringSettings = { rule: { name: 'mean' }, divergenceAbove: 30 };

/** One criterion 0–100, so that a review is its total. */
const hundred = scoreSheet(
  parseRubric({
    title: 'Totals',
    scale: { min: 0, max: 100, step: 1 },
    maximumScore: 100,
    bands: [{ id: 'all', label: 'all', passMark: '61' }],
    criteria: [{ id: 'total', ru: 'Итог', weights: ['1'] }],
  }),
  'all',
);
const totals = (...values: number[]): Review[] =>
  values.map((total, index) => ({ id: `r${index}`, state: 'submitted', scores: { total } }));

describe('the worked example', () => {
  it.each([
    ['A', [80, 70], '75.000000', '10.000000', false],
    ['B', [60, 62], '61.000000', '2.000000', false],
    ['C', [75, 40, 66], '60.333333', '35.000000', true],
    ['D', [90, 84], '87.000000', '6.000000', false],
    ['E', [55, 30], '42.500000', '25.000000', false],
    ['F', [72, 50], '61.000000', '22.000000', false],
  ])('gives %s its mean and range', (_, values, score, range, divergent) => {
    const { aggregate } = scoreApplication(hundred, totals(...values), MEAN);
    expect(aggregate).toMatchObject({ score, range, divergent, passed: Number(score) >= 61 });
  });
});

describe('the rules over totals', () => {
  const scoreOf = (name: 'mean' | 'median' | 'trimmed', ...values: number[]): string | undefined =>
    scoreApplication(hundred, totals(...values), { ...MEAN, rule: { name } }).aggregate?.score;

  it('take the middle, or the mean of the two middles', () => {
    expect(scoreOf('median', 90, 10, 20)).toBe('20.000000');
    expect(scoreOf('median', 90, 10, 25, 20)).toBe('22.500000');
    expect(scoreOf('median', 33)).toBe('33.000000');
  });

  it('trim a fifth at each end from five reviews on; below that it is the mean', () => {
    expect(scoreOf('trimmed', 100, 0, 50, 60)).toBe(scoreOf('mean', 100, 0, 50, 60));
    expect(scoreOf('trimmed', 100, 0, 50, 60, 70)).toBe('60.000000');
    expect(scoreOf('trimmed', 100, 100, 0, 0, 10, 20, 30, 40, 50, 60)).toBe('35.000000');
  });
});

describe('divergence', () => {
  it('begins above the threshold, not at it', () => {
    const divergent = (divergenceAbove: string | number, ...values: number[]): boolean | undefined =>
      scoreApplication(hundred, totals(...values), { ...MEAN, divergenceAbove }).aggregate?.divergent;
    expect(divergent(30, 80, 50)).toBe(false);
    expect(divergent(30, 81, 50)).toBe(true);
    expect(divergent('30.5', 81, 50)).toBe(true);
    expect(divergent('31.5', 81, 50)).toBe(false);
    expect(() => divergent('a third', 81, 50)).toThrow('engine.invalid-threshold');
  });
});

const sheetOf = (band: string): ReturnType<typeof scoreSheet> => scoreSheet(RUBRIC_FPG, band);
const everyScore = (band: string, value: number): Record<string, number> =>
  Object.fromEntries(sheetOf(band).asked.map(({ id }) => [id, value]));
const submitted = (id: string, scores: Scores): Review => ({ id, state: 'submitted', scores });

describe('the rubric of the fund', () => {
  it('gives 100 points for full marks in every band', () => {
    for (const { id } of RUBRIC_FPG.bands)
      expect(scoreApplication(sheetOf(id), [submitted('r', everyScore(id, 10))]).aggregate?.score).toBe(
        '100.000000',
      );
  });

  it('rounds each product of mean and weight half-up to hundredths', () => {
    const scores = [7, 8, 8].map((value, index) => submitted(`r${index}`, everyScore('1m-5m', value)));
    // mean 7.6667: six criteria × 1 → 7.67, two × 1.5 → 11.50, two × 0.5 → 3.83
    expect(scoreApplication(sheetOf('1m-5m'), scores).aggregate?.score).toBe('76.680000');
    const at = (at: 'mean' | 'sum'): string | undefined =>
      scoreApplication(sheetOf('1m-5m'), scores, {
        ...DEFAULT_SCORING,
        rule: { name: 'fpg', rounding: { at, mode: 'half-up' } },
      }).aggregate?.score;
    expect(at('mean')).toBe('76.700000');
    expect(at('sum')).toBe('76.670000');
  });

  it('equals decimal arithmetic on any scores', () => {
    const values = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 10, maxLength: 10 }), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(values, fc.constantFrom('half-up' as const, 'half-even' as const), (rows, mode) => {
        const sheet = sheetOf('1m-5m');
        const reviews = rows.map((row, index) =>
          submitted(`r${index}`, Object.fromEntries(sheet.asked.map(({ id }, at) => [id, row[at]]))),
        );
        const expected = RUBRIC_FPG.criteria.reduce((sum, { weights }, at) => {
          const mean = rows
            .reduce((total, row) => total.add(row[at] ?? NaN), new Decimal(0))
            .div(rows.length);
          const rounding = mode === 'half-up' ? Decimal.ROUND_HALF_UP : Decimal.ROUND_HALF_EVEN;
          return sum.add(mean.mul(weights[1] ?? NaN).toDecimalPlaces(2, rounding));
        }, new Decimal(0));
        const rule = { name: 'fpg', rounding: { at: 'product', mode } } as const;
        const score = scoreApplication(sheet, reviews, { ...DEFAULT_SCORING, rule }).aggregate?.score;
        expect(score).toBe(expected.toFixed(6));
      }),
    );
  });

  it('gives criteria as shares of their scales, whatever their weights', () => {
    const scores = [
      submitted('r1', { ...everyScore('long', 6), relevance: 9 }),
      submitted('r2', everyScore('long', 7)),
    ];
    const criteria = scoreApplication(sheetOf('long'), scores).aggregate?.criteria;
    expect(criteria).toMatchObject({ relevance: 80_000_000, scale: 65_000_000 });
    expect(criteria).not.toHaveProperty('innovation');
  });

  it('reads half steps and decimals in text', () => {
    const rubric = parseRubric({ ...RUBRIC_FPG, scale: { min: 0, max: 10, step: 0.5 } });
    const scores = { ...everyScore('long', 10), team: '7.5', openness: 9.5 };
    const { counted } = scoreApplication(scoreSheet(rubric, 'long'), [submitted('r', scores)]);
    expect(counted).toEqual([{ review: 'r', total: '97.000000' }]);
  });
});

describe('what counts', () => {
  const full = submitted('full', everyScore('long', 5));

  it('is never a draft, a voided review or an unfinished one', () => {
    const reviews: Review[] = [
      full,
      { ...full, id: 'draft', state: 'draft', scores: { team: 11, nonsense: 1 } },
      { ...full, id: 'voided', state: 'voided', scores: everyScore('long', 10) },
      submitted('unfinished', { ...everyScore('long', 10), team: undefined, openness: null }),
    ];
    const result = scoreApplication(sheetOf('long'), reviews);
    expect(result.counted).toEqual([{ review: 'full', total: '50.000000' }]);
    expect(result.unfinished).toEqual([{ review: 'unfinished', missing: ['team', 'openness'] }]);
    expect(result.aggregate?.score).toBe('50.000000');
  });

  it('may be nothing at all, which is no zero', () => {
    expect(scoreApplication(sheetOf('long'), [])).toEqual({ counted: [], unfinished: [], aggregate: null });
  });

  it('refuses scores that the band does not ask, that no criterion has, or off the scale', () => {
    const scores = {
      ...everyScore('long', 5),
      innovation: 5,
      'a/b': 1,
      team: 5.5,
      budget: 11,
      constructor: 1,
    };
    expect(() => scoreApplication(sheetOf('long'), [submitted('r', scores)])).toThrow(
      expect.objectContaining({
        code: 'engine.invalid-review',
        errors: [
          {
            pointer: '/scores/budget',
            code: 'engine.field-off-scale',
            params: { min: 0, max: 10, step: 1 },
          },
          expect.objectContaining({ pointer: '/scores/team', code: 'engine.field-off-scale' }),
          { pointer: '/scores/innovation', code: 'engine.field-criterion-not-asked' },
          { pointer: '/scores/a~1b', code: 'engine.field-unknown-criterion' },
          { pointer: '/scores/constructor', code: 'engine.field-unknown-criterion' },
        ],
      }) as Error,
    );
  });

  it('refuses an unknown band, one review twice, and more reviews than are exact', () => {
    expect(() => sheetOf('short')).toThrow('engine.unknown-band');
    expect(() => scoreApplication(sheetOf('long'), [full, full])).toThrow('engine.duplicate-id');
    const many = Array.from({ length: 100 }, (_, index) => ({ ...full, id: `r${index}` }));
    expect(() => scoreApplication(sheetOf('long'), many)).toThrow('engine.too-many-reviews');
    expect(scoreApplication(sheetOf('long'), many.slice(1)).aggregate?.score).toBe('50.000000');
  });
});

const anyRule = fc.constantFrom<ScoringSettings>(
  DEFAULT_SCORING,
  ...(['mean', 'median', 'trimmed'] as const).map((name) => ({ ...DEFAULT_SCORING, rule: { name } })),
);
const anyReviews = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    state: fc.constantFrom('draft', 'submitted', 'voided'),
    scores: fc.record(
      Object.fromEntries(sheetOf('long').asked.map(({ id }) => [id, fc.integer({ min: 0, max: 10 })])),
      {
        requiredKeys: sheetOf('long')
          .asked.slice(1)
          .map(({ id }) => id),
      },
    ),
  }) as fc.Arbitrary<Review>,
  { selector: ({ id }) => id, maxLength: 9 },
);

describe('invariants', () => {
  it('the order of reviews never matters', () => {
    const shuffled = anyReviews.chain((reviews) =>
      fc.tuple(fc.constant(reviews), fc.shuffledSubarray(reviews, { minLength: reviews.length })),
    );
    fc.assert(
      fc.property(shuffled, anyRule, ([reviews, others], settings) => {
        expect(scoreApplication(sheetOf('long'), others, settings)).toEqual(
          scoreApplication(sheetOf('long'), reviews, settings),
        );
      }),
    );
  });

  it('a voided review equals one never made', () => {
    fc.assert(
      fc.property(anyReviews, anyRule, fc.nat(8), (reviews, settings, index) => {
        const voided = reviews.map((review, at) =>
          at === index ? { ...review, state: 'voided' as const } : review,
        );
        const without = reviews.filter((_, at) => at !== index);
        expect(scoreApplication(sheetOf('long'), voided, settings)).toEqual(
          scoreApplication(sheetOf('long'), without, settings),
        );
      }),
    );
  });

  it('a score lies between the least and the greatest total, up to the rounding of the fund', () => {
    fc.assert(
      fc.property(anyReviews, anyRule, (reviews, settings) => {
        const { counted, aggregate } = scoreApplication(sheetOf('long'), reviews, settings);
        fc.pre(aggregate !== null);
        const all = counted.map(({ total }) => Number(total));
        const slack = settings.rule.name === 'fpg' ? 0.05 : 0.000001;
        expect(Number(aggregate?.score)).toBeGreaterThanOrEqual(Math.min(...all) - slack);
        expect(Number(aggregate?.score)).toBeLessThanOrEqual(Math.max(...all) + slack);
      }),
    );
  });
});
