import fc from 'fast-check';
import type { Variances } from './calibration/reml.js';
import { EXAMPLE } from './calibration/example.js';
import { divergenceTrigger } from './divergence.js';
import { parseRubric } from './parse-rubric.js';
import { rank } from './rank.js';
import { CALIBRATING_RULES, scoreCall, type ScorableApplication, type ScoringRule } from './score-call.js';
import { scoreSheet } from './score-sheet.js';
import { TOTALS_SHEET } from './totals-sheet.js';

const VARIANCES: Variances = { application: 100, expert: 36, residual: 64 };
const RULES = [...(['fpg', 'mean', 'median', 'trimmed'] as const), ...CALIBRATING_RULES];

interface Given {
  readonly application: string;
  readonly expert: string;
  readonly total: number;
  readonly state?: 'draft' | 'voided';
}

/** A call of which nothing but totals is known. */
function callOf(given: readonly Given[]): ScorableApplication[] {
  return [...new Set(given.map(({ application }) => application))].map((id) => ({
    ...{ id, sheet: TOTALS_SHEET },
    reviews: given
      .filter(({ application }) => application === id)
      .map(({ expert, total, state = 'submitted' as const }) => ({
        ...{ id: `${id}-${expert}-${state}`, expert, state, scores: { total } },
      })),
  }));
}

const scored = (given: readonly Given[], name: ScoringRule['name'], top?: number) =>
  scoreCall(callOf(given), { rule: { name }, divergenceAbove: 30, variances: VARIANCES, top });
const scoresBy = (given: readonly Given[], name: ScoringRule['name']): (number | undefined)[] =>
  scored(given, name).applications.map(({ aggregate }) => aggregate?.key);
const ranksBy = (given: readonly Given[], name: ScoringRule['name']): string[] => {
  const candidates = scored(given, name).applications.flatMap(({ id, aggregate }) =>
    aggregate ? [{ ...aggregate, id }] : [],
  );
  return rank(candidates, { tieCriteria: [], seed: 's' })
    .map(({ id, rank: place }) => `${id}${place}`)
    .sort();
};

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

const anyRule = fc.constantFrom(...RULES);

describe('invariants', () => {
  it('the order of input never matters', () => {
    fc.assert(
      fc.property(
        anyRule,
        fc.shuffledSubarray([...EXAMPLE], { minLength: EXAMPLE.length }),
        (name, shuffled) => {
          expect(scored(shuffled, name, 2)).toEqual(scored(EXAMPLE, name, 2));
        },
      ),
    );
  });

  it('a voided review and a draft equal none', () => {
    const extra = fc.record({
      application: fc.constantFrom('A', 'B', 'F'),
      expert: fc.constantFrom('E1', 'E9'),
      total: fc.integer({ min: 0, max: 100 }),
      state: fc.constantFrom('voided' as const, 'draft' as const),
    });
    fc.assert(
      fc.property(anyRule, extra, (name, review) => {
        expect(scored([...EXAMPLE, review], name, 2)).toEqual(scored(EXAMPLE, name, 2));
      }),
    );
  });

  it('one expert who gives everybody more moves no additive rank, and a blup score less than a mean', () => {
    const expert = fc.constantFrom('E1', 'E2', 'E3', 'E4');
    fc.assert(
      fc.property(expert, fc.integer({ min: 1, max: 10 }), (generous, by) => {
        const moved = EXAMPLE.map((given) => ({
          ...given,
          total: given.total + (given.expert === generous ? by : 0),
        }));
        expect(ranksBy(moved, 'additive')).toEqual(ranksBy(EXAMPLE, 'additive'));
        const spread = (name: ScoringRule['name']): number => {
          const [before, after] = [scoresBy(EXAMPLE, name), scoresBy(moved, name)];
          const moves = before.map((key, index) => (after[index] ?? NaN) - (key ?? NaN));
          return Math.max(...moves) - Math.min(...moves);
        };
        expect(spread('blup')).toBeLessThan(spread('mean'));
        expect(spread('additive')).toBeLessThanOrEqual(2);
      }),
    );
  });
});
