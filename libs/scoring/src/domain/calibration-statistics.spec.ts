import { calibrationStatistics } from './calibration-statistics.js';

const given = (application: string, expert: string, total: number) => ({ application, expert, total });
/** E1 gives 10 points more than E2 everywhere. */
const TOTALS = [given('A', 'E1', 80), given('A', 'E2', 70), given('B', 'E1', 40), given('B', 'E2', 30)];

describe('the statistics of a calibration round', () => {
  it('tell the spread of each application and how each expert differs', () => {
    expect(calibrationStatistics(TOTALS, 2)).toMatchObject({
      spreads: [
        { application: 'A', reviews: 2, mean: 75, lowest: 70, highest: 80 },
        { application: 'B', reviews: 2, mean: 35, lowest: 30, highest: 40 },
      ],
      biases: [
        { expert: 'E1', reviews: 2, bias: 5 },
        { expert: 'E2', reviews: 2, bias: -5 },
      ],
    });
  });

  it('tell the agreement, and what the mean of several reviews is worth', () => {
    const { icc, alpha, reliability } = calibrationStatistics(TOTALS, 2);
    // One-way analysis of variance by hand: MSB 1600, MSW 50.
    expect(icc).toBeCloseTo(1550 / 1650, 10);
    expect(alpha).toBeGreaterThan(0.9);
    expect(reliability).toBeCloseTo((2 * (1550 / 1650)) / (1 + 1550 / 1650), 10);
  });

  it('say nothing where there is nothing to tell', () => {
    const nothing = { alpha: null, icc: null, reliability: null, spreads: [], biases: [] };
    expect(calibrationStatistics([], 2)).toEqual(nothing);
    expect(calibrationStatistics([given('A', 'E1', 50)], 2)).toMatchObject({ icc: null, reliability: null });
  });
});
