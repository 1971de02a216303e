import { spendingOverPaid, unknownSources } from './spending.js';

const spent = (id: string, kopecks: bigint) => ({ id, kopecks });

describe('spending', () => {
  it('takes sources that give to the grant, and names the others', () => {
    const spending = [spent('republic', 1n), spent('stranger', 1n)];
    expect(unknownSources(spending, new Set(['republic']))).toEqual([
      { pointer: '/spending/1/sourceId', code: 'payouts.unknown-source' },
    ]);
  });

  it('may use up to the kopeck what was paid', () => {
    const spending = [spent('republic', 60n), spent('federal', 30n), spent('republic', 40n)];
    expect(
      spendingOverPaid(
        spending,
        new Map([
          ['republic', 100n],
          ['federal', 30n],
        ]),
      ),
    ).toEqual([]);
  });

  it('never uses money of another source, and the first line too much is named', () => {
    const spending = [spent('republic', 60n), spent('federal', 31n), spent('republic', 41n)];
    const faults = spendingOverPaid(
      spending,
      new Map([
        ['republic', 100n],
        ['federal', 30n],
      ]),
    );
    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/spending/1/amountKopecks', 'payouts.spending-over-paid'],
      ['/spending/2/amountKopecks', 'payouts.spending-over-paid'],
    ]);
  });

  it('is refused before anything is paid, and after a return left less than was reported', () => {
    expect(spendingOverPaid([spent('republic', 1n)], new Map())).toHaveLength(1);
    expect(spendingOverPaid([spent('republic', 1n)], new Map([['republic', -5n]]))).toHaveLength(1);
  });
});
