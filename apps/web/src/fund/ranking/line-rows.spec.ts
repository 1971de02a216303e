import { fundingLine } from './funding-line.js';
import { aroundLine } from './line-rows.js';

const rows = Array.from({ length: 40 }, (_, i) => ({
  ...{ applicationId: `a${i + 1}`, requestedKopecks: '10', score: '70', municipality: 'Амга' },
  calibrated: { rank: i + 1, rankLow: Math.max(1, i - 4), rankHigh: i + 6 },
}));

describe('the rows around the line', () => {
  it('are fifteen on each side, and those whose set crosses it are named', () => {
    const near = aroundLine(fundingLine(rows, { budget: 200n, most: null }));
    expect(near.map(({ place }) => place)).toEqual(Array.from({ length: 30 }, (_, i) => i + 6));
    expect(near.filter(({ funded }) => funded)).toHaveLength(15);
    expect(near.filter(({ crosses }) => crosses).map(({ place }) => place)).toEqual(
      Array.from({ length: 10 }, (_, i) => i + 16),
    );
  });

  it('are fewer where the ranking ends, and none without figures', () => {
    expect(aroundLine(fundingLine(rows, { budget: 0n, most: null }))).toHaveLength(15);
    const unknown = rows.map((row) => ({ ...row, calibrated: null }));
    expect(aroundLine(fundingLine(unknown, { budget: 200n, most: null }))).toEqual([]);
  });
});
