import { drawFrom, fundsForAwards, lessParts, type SourcePart } from './funds.js';

const funds = (...amounts: bigint[]): SourcePart[] =>
  amounts.map((amountKopecks, i) => ({ sourceId: `s${i + 1}`, amountKopecks }));

describe('the money for awards', () => {
  it.each([
    [0n, [100n, 50n]],
    [30n, [100n, 20n]],
    [60n, [90n, 0n]],
  ])('holds %s back from the last sources', (reserve, left) => {
    expect(fundsForAwards(funds(100n, 50n), reserve)).toEqual(funds(...left));
  });

  it('takes an award from the first source that bears it alone', () => {
    expect(drawFrom(funds(10n, 50n), 40n)).toEqual([{ sourceId: 's2', amountKopecks: 40n }]);
    expect(drawFrom(funds(40n, 50n), 40n)).toEqual([{ sourceId: 's1', amountKopecks: 40n }]);
  });

  it('splits an award that no source bears alone, in the order of the sources', () => {
    expect(drawFrom(funds(10n, 0n, 20n, 30n), 35n)).toEqual([
      { sourceId: 's1', amountKopecks: 10n },
      { sourceId: 's3', amountKopecks: 20n },
      { sourceId: 's4', amountKopecks: 5n },
    ]);
  });

  it('gives nothing rather than a part', () => {
    expect(drawFrom(funds(10n, 20n), 31n)).toBeNull();
    expect(drawFrom([], 1n)).toBeNull();
  });

  it('knows what is left', () => {
    const taken = [...drawFrom(funds(10n, 20n), 15n)!, { sourceId: 's1', amountKopecks: 4n }];
    expect(lessParts(funds(10n, 20n), taken)).toEqual(funds(6n, 5n));
  });
});
