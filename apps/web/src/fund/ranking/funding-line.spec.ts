import { fundingLine } from './funding-line.js';

const asking = (...sums: number[]): { requestedKopecks: string }[] =>
  sums.map((sum) => ({ requestedKopecks: String(sum) }));

describe('fundingLine', () => {
  it('adds up what fits and passes by what does not', () => {
    const { rows, count, spent, left } = fundingLine(asking(40, 50, 30, 10), 100n);
    expect(rows.map(({ funded, cumulative }) => [funded, cumulative])).toEqual([
      [true, 40n],
      [true, 90n],
      [false, 90n],
      [true, 100n],
    ]);
    expect({ count, spent, left }).toEqual({ count: 3, spent: 100n, left: 0n });
  });

  it('funds nobody without money', () => {
    expect(fundingLine(asking(1), 0n)).toMatchObject({ count: 0, spent: 0n, left: 0n });
  });
});
