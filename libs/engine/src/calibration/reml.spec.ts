import { EXAMPLE } from './example.js';
import { fitAt, fitReml } from './reml.js';
import { reviewTable } from './review-table.js';

const near = (values: Float64Array, expected: readonly number[], digits: number): void =>
  expected.forEach((value, i) => expect(values[i]).toBeCloseTo(value, digits));

describe('restricted maximum likelihood', () => {
  // Checked against lme4 1.1 in R: lmer(total ~ 1 + (1 | application) + (1 | expert)).
  it('finds variances, criterion and effects as lme4 does', () => {
    const { model, residualVariance, criterion, effects } = fitReml(reviewTable(EXAMPLE));
    expect(criterion).toBeCloseTo(93.2011, 4);
    expect(model.ratios.application * residualVariance).toBeCloseTo(82.171, 3);
    expect(model.ratios.expert * residualVariance).toBeCloseTo(197.694, 2);
    expect(residualVariance).toBeCloseTo(18.456, 3);
    near(effects.application, [4.3143, -7.1969, -0.2805, 12.6888, -11.3343, 1.8086], 4);
  });

  it('predicts at variances that are known beforehand', () => {
    const { effects } = fitAt(reviewTable(EXAMPLE), { application: 100, expert: 36, residual: 64 });
    const scores = effects.application.map((effect) => effect + effects.mean);
    near(scores, [69.4099, 59.6023, 62.8103, 77.2874, 51.9271, 63.9304], 4);
  });

  it('lets a variance be nothing: experts who differ in nothing but noise', () => {
    const noise = [3, -2, -1, 1, 2, -3];
    const given = [10, 30, 50, 70].flatMap((merit, i) =>
      ['E1', 'E2', 'E3'].map((expert, j) => ({
        ...{ application: `A${i}`, expert },
        total: merit + (noise[(i * 3 + j + (i >= 2 ? 1 : 0)) % 6] ?? 0),
      })),
    );
    const { model } = fitReml(reviewTable(given));
    expect(model.ratios.expert).toBe(0);
    expect(model.ratios.application).toBeGreaterThan(10);
  });
});
