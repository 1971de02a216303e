import { fundingLine, type Asking } from './funding-line.js';

const asking = (requested: number, municipality = 'Амга', score: string | null = '70'): Asking => ({
  ...{ requestedKopecks: String(requested), municipality, score },
});
const all = (budget: bigint, most: bigint | null = null) => ({ budget, most });

describe('fundingLine', () => {
  it('adds up what fits, passes by what does not, and ends before the first of those', () => {
    const rows = [40, 50, 30, 10].map((sum) => asking(sum));
    const line = fundingLine(rows, all(100n));
    expect(line.rows.map(({ proposed, cumulative }) => [proposed, cumulative])).toEqual([
      [40n, 40n],
      [50n, 90n],
      [null, 90n],
      [10n, 100n],
    ]);
    expect(line).toMatchObject({ count: 3, spent: 100n, left: 0n, endsBefore: rows[2] });
  });

  it('counts each district once, and only where money arrives', () => {
    const rows = [asking(1, 'Амга'), asking(1, 'Амга'), asking(1, 'Абый'), asking(9, 'Верхоянск')];
    expect(fundingLine(rows, all(3n)).districts).toBe(2);
  });

  it('proposes less where an award may not be as much as was asked', () => {
    const line = fundingLine([asking(40), asking(10)], all(100n, 25n));
    expect(line.rows.map(({ proposed }) => proposed)).toEqual([25n, 10n]);
    expect(line.endsBefore).toBeNull();
  });

  it('pays for nothing without a score, and for nobody without money', () => {
    expect(fundingLine([asking(1, 'Амга', null)], all(5n))).toMatchObject({ count: 0, left: 5n });
    expect(fundingLine([asking(1)], all(0n))).toMatchObject({ count: 0, spent: 0n, left: 0n });
  });
});
