import fc from 'fast-check';
import { additiveScores } from './additive.js';
import { agreementOf, reliabilityOfMean } from './agreement.js';
import { calibrate } from './calibrate.js';
import { componentsOf } from './components.js';
import { EXAMPLE } from './example.js';
import { nearLineFirst } from './near-line.js';
import type { Variances } from './reml.js';
import { reviewTable, type GivenTotal } from './review-table.js';
import { zScores } from './z-scores.js';

const order = (values: ArrayLike<number>): number[] =>
  [...Array(values.length).keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
const shifted = (by: number): GivenTotal[] =>
  EXAMPLE.map((given) => ({ ...given, total: given.total + (given.expert === 'E2' ? by : 0) }));
const movedBy = (scores: (given: readonly GivenTotal[]) => readonly number[], by: number): number => {
  const [before, after] = [scores(EXAMPLE), scores(shifted(by))];
  return Math.max(...before.map((score, i) => Math.abs((after[i] ?? 0) - score)));
};

describe('calibrated scores', () => {
  it('are the same for any order of input', () => {
    const variances = { application: 100, expert: 36, residual: 64 };
    const once = calibrate(EXAMPLE, { top: 2, variances });
    fc.assert(
      fc.property(fc.shuffledSubarray([...EXAMPLE], { minLength: EXAMPLE.length }), (given) => {
        expect(calibrate(given, { top: 2, variances })).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  it('do not hang on what experts are called', () => {
    const names: Record<string, string> = { E1: 'z', E2: 'm', E3: 'a', E4: 'q' };
    const renamed = EXAMPLE.map((given) => ({ ...given, expert: names[given.expert]! }));
    const [once, other] = [calibrate(EXAMPLE), calibrate(renamed)];
    expect(other.criterion).toBeCloseTo(once.criterion, 9);
    other.scores.forEach(({ score }, i) => expect(score).toBeCloseTo(once.scores[i]!.score, 6));
    expect(other.experts.map(({ expert }) => expert)).toEqual(['a', 'm', 'q', 'z']);
    expect(other.experts[0]?.effect).toBeCloseTo(once.experts[2]!.effect, 6);
  });

  it('follow from what is published of the variances', () => {
    const published = ({ application, expert, residual }: Variances): Variances => ({
      ...{ application: Math.round(application), expert: Math.round(expert), residual: Math.round(residual) },
    });
    const { variances, ...figures } = calibrate(EXAMPLE, { top: 2, published });
    const known = { application: 82, expert: 198, residual: 18 };
    for (const part of ['application', 'expert', 'residual'] as const)
      expect(variances[part]).toBeCloseTo(known[part], 9);
    expect(figures).toMatchObject({ scores: calibrate(EXAMPLE, { top: 2, variances: known }).scores });
  });

  it('move less than means when one expert gives everybody more', () => {
    const blup = (given: readonly GivenTotal[]) => calibrate(given).scores.map(({ score }) => score);
    const mean = (given: readonly GivenTotal[]) => calibrate(given).scores.map(({ raw }) => raw);
    for (const by of [5, 10, 20]) expect(movedBy(blup, by)).toBeLessThan(movedBy(mean, by));
  });

  it('come with the severity of each expert', () => {
    const { experts, components } = calibrate(EXAMPLE);
    expect(components).toBe(1);
    expect(experts.map(({ expert, reviews }) => `${expert} ${reviews}`)).toEqual([
      'E1 3',
      'E2 4',
      'E3 3',
      'E4 3',
    ]);
    expect([...experts].sort((a, b) => a.effect - b.effect)[0]?.expert).toBe('E4');
  });

  it('are refused where strictness and merit cannot be told apart', () => {
    const once = EXAMPLE.filter(({ application }, k) => EXAMPLE[k - 1]?.application !== application);
    expect(() => calibrate(once)).toThrow('engine.too-few-reviews');
    expect(() => calibrate(EXAMPLE, { top: 7 })).toThrow('engine.invalid-top');
    expect(() => calibrate([...EXAMPLE, { application: 'A', expert: 'E1', total: 1 }])).toThrow(
      'engine.duplicate-pair',
    );
    expect(() => calibrate([{ application: 'A', expert: 'E1', total: NaN }])).toThrow('engine.invalid-total');
  });

  it('name groups that share nobody', () => {
    const apart = [
      ...EXAMPLE,
      ...EXAMPLE.map((given) => ({
        ...given,
        application: `${given.application}2`,
        expert: `${given.expert}2`,
      })),
    ];
    expect([...componentsOf(reviewTable(apart))]).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);
  });
});

describe('additive scores', () => {
  it('are least squares of application and expert', () => {
    const scores = additiveScores(reviewTable(EXAMPLE));
    [68.75, 55.5625, 63.5, 78.3125, 51.1875, 66.4375].forEach((score, i) =>
      expect(scores[i]).toBeCloseTo(score, 9),
    );
  });

  it('keep every rank when one expert of a connected design gives everybody more', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), (by) => {
        expect(order(additiveScores(reviewTable(shifted(by))))).toEqual(
          order(additiveScores(reviewTable(EXAMPLE))),
        );
      }),
    );
  });
});

describe('comparisons', () => {
  it('have z-scores on the scale of the totals', () => {
    const scores = zScores(reviewTable(EXAMPLE));
    [73.0066, 51.4368, 67.6851, 81.1734, 45.3645, 64.491].forEach((score, i) =>
      expect(scores[i]).toBeCloseTo(score, 4),
    );
  });

  it('say how far experts agree', () => {
    const { alpha, icc } = agreementOf(reviewTable(EXAMPLE));
    expect(alpha).toBeCloseTo(0.42335, 5);
    expect(icc).toBeCloseTo(0.41151, 5);
    expect(reliabilityOfMean(icc ?? 0, 3)).toBeCloseTo(0.67719, 5);
    expect(agreementOf(reviewTable(EXAMPLE.slice(0, 1)))).toEqual({ alpha: null, icc: null });
  });

  it('put those first for a further review whose chance is nearest to even', () => {
    const queue = nearLineFirst([
      { application: 'sure', pTop: 0.99 },
      { application: 'b', pTop: 0.4 },
      { application: 'a', pTop: 0.6 },
      { application: 'even', pTop: 0.5 },
    ]);
    expect(queue.map(({ application }) => application)).toEqual(['even', 'a', 'b', 'sure']);
  });
});
