import { fundedLines } from './funded-lines.js';

const asking = (...sums: bigint[]) =>
  sums.map((requestedKopecks) => ({ score: '70.000000', requestedKopecks }));
const sums = (lines: ReturnType<typeof fundedLines>) =>
  lines.map(({ proposed, cumulative }) => [proposed, cumulative]);

describe('the lines that the money reaches', () => {
  it('add up, past those that are too much', () => {
    expect(sums(fundedLines(asking(40n, 70n, 50n), { budget: 100n, most: null }))).toEqual([
      [40n, 40n],
      [null, null],
      [50n, 90n],
    ]);
  });

  it('get no more than an award may be, and nothing without a score', () => {
    expect(sums(fundedLines(asking(40n, 10n), { budget: 100n, most: 25n }))).toEqual([
      [25n, 25n],
      [10n, 35n],
    ]);
    const unread = [{ score: null, requestedKopecks: 1n }];
    expect(sums(fundedLines(unread, { budget: 5n, most: null }))).toEqual([[null, null]]);
  });
});
