import { EXAMPLE } from './calibration/example.js';
import { divergenceTrigger } from './divergence.js';
import { parseRubric } from './parse-rubric.js';
import { callOf, ranksBy, scored, VARIANCES, type Given } from './score-call.fixture.js';
import { scoreCall, type ScoringRule } from './score-call.js';
import { scoreSheet } from './score-sheet.js';
import { TOTALS_SHEET } from './totals-sheet.js';

describe('the worked example', () => {
  it.each<[ScoringRule['name'], number[], string]>([
    ['mean', [75, 61, 60.333333, 87, 42.5, 61], 'A2 B3 C5 D1 E6 F3'],
    ['fpg', [75, 61, 60.33, 87, 42.5, 61], 'A2 B3 C5 D1 E6 F3'],
    ['median', [75, 61, 66, 87, 42.5, 61], 'A2 B4 C3 D1 E6 F4'],
    ['trimmed', [75, 61, 60.333333, 87, 42.5, 61], 'A2 B3 C5 D1 E6 F3'],
    ['z', [73.0066, 51.4368, 67.6851, 81.1734, 45.3645, 64.491], 'A2 B5 C3 D1 E6 F4'],
    ['additive', [68.75, 55.5625, 63.5, 78.3125, 51.1875, 66.4375], 'A2 B5 C4 D1 E6 F3'],
    ['blup', [69.4099, 59.6023, 62.8103, 77.2874, 51.9271, 63.9304], 'A2 B5 C4 D1 E6 F3'],
  ])('is scored and ranked by %s', (name, scores, ranks) => {
    scored(EXAMPLE, name).applications.forEach(({ aggregate }, index) => {
      expect(Number(aggregate?.score)).toBeCloseTo(scores[index] ?? NaN, 4);
      expect(aggregate?.key).toBe(Math.round(Number(aggregate?.score) * 1e6));
      expect(aggregate?.raw).toBe(
        ['75.000000', '61.000000', '60.333333', '87.000000', '42.500000', '61.000000'][index],
      );
    });
    expect(ranksBy(EXAMPLE, name).join(' ')).toBe(ranks);
  });

  it('has ranges, of which one diverges, and calibrated figures beside the scores', () => {
    const { applications, calibration, components } = scored(EXAMPLE, 'blup', 2);
    expect(applications.map(({ aggregate }) => Number(aggregate?.range))).toEqual([10, 2, 35, 6, 25, 22]);
    const triggers = (planned: number) =>
      applications.map((application) => divergenceTrigger(application, planned));
    expect(triggers(2)).toEqual(['none', 'none', 'panel', 'none', 'none', 'none']);
    expect(triggers(3)[2]).toBe('further-review');
    expect(applications.map(({ calibrated }) => calibrated?.rankLow)).toEqual([1, 2, 2, 1, 5, 2]);
    expect(applications[0]?.calibrated?.se).toBeCloseTo(6.0558, 4);
    expect([components, calibration?.experts.length]).toEqual([1, 4]);
  });
});

describe('a call', () => {
  it('keeps applications without a review, and those of groups that share nobody apart', () => {
    const apart: Given[] = [
      ...EXAMPLE,
      { application: 'X', expert: 'E8', total: 50 },
      { application: 'X', expert: 'E9', total: 70 },
      { application: 'Y', expert: 'E8', total: 61 },
      { application: 'Y', expert: 'E9', total: 72 },
    ];
    const call = [...callOf(apart), { id: 'Z', sheet: TOTALS_SHEET, reviews: [] }];
    const { applications, components } = scoreCall(call, {
      ...{ rule: { name: 'blup' }, divergenceAbove: 30, top: 3 },
    });
    expect(components).toBe(2);
    expect(applications.map(({ component }) => component)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, null]);
    expect(applications.at(-1)).toMatchObject({ aggregate: null, calibrated: null });
    const ranks = applications.map(({ calibrated }) => calibrated?.expectedRank ?? 0);
    expect(ranks.slice(0, 6).reduce((sum, value) => sum + value, 0)).toBeCloseTo(21, 9);
    expect(ranks.slice(6).reduce((sum, value) => sum + value, 0)).toBeCloseTo(3, 9);
    expect(applications.map(({ calibrated }) => calibrated?.pTop ?? null)).toEqual(Array(9).fill(null));
  });

  it('judges the pass mark of a band by the score of the rule', () => {
    const sheet = scoreSheet(
      parseRubric({
        ...{ title: 'Totals', scale: { min: 0, max: 100, step: 1 }, maximumScore: 100 },
        bands: [{ id: 'all', label: 'all', passMark: '60' }],
        criteria: [{ id: 'total', ru: 'Итог', weights: ['1'] }],
      }),
      'all',
    );
    const passed = (name: ScoringRule['name']): string =>
      scoreCall(
        callOf(EXAMPLE).map((application) => ({ ...application, sheet })),
        { rule: { name }, divergenceAbove: 30, variances: VARIANCES },
      )
        .applications.flatMap(({ id, aggregate }) => (aggregate?.passed ? [id] : []))
        .join('');
    expect([passed('mean'), passed('blup')]).toEqual(['ABCDF', 'ACDF']);
  });

  it('is refused with an application or a pair twice, or too few reviews to calibrate', () => {
    const [first] = callOf(EXAMPLE);
    const twice = { application: 'A', expert: 'E1', total: 3, state: undefined };
    expect(() => scoreCall([first!, first!], { rule: { name: 'mean' }, divergenceAbove: 30 })).toThrow(
      'engine.duplicate-id',
    );
    expect(() =>
      scoreCall(
        [
          {
            ...first!,
            reviews: [...first!.reviews, { ...first!.reviews[0]!, id: 'other' }],
          },
        ],
        { rule: { name: 'mean' }, divergenceAbove: 30 },
      ),
    ).toThrow('engine.duplicate-pair');
    expect(() => scored([twice], 'blup')).toThrow('engine.too-few-reviews');
    expect(scored([], 'additive')).toEqual({
      ...{ applications: [], components: 0, calibration: null },
      agreement: { alpha: null, icc: null },
    });
  });
});
