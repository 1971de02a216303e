import { addUp, sumsOf } from './budget-sums.js';

const line = (unitCostKopecks: string, quantity: number, ownKopecks: string) => ({
  ...{ unitCostKopecks, quantity, ownKopecks },
});

describe('an application’s budget', () => {
  it('asks for the cost without the own contribution', () => {
    expect(sumsOf(line('3000000', 4, '500001'))).toEqual({
      ...{ total: 12_000_000n, own: 500_001n, requested: 11_499_999n },
    });
  });

  it('adds up', () => {
    expect(addUp([line('100', 2, '50'), line('1', 1, '1')])).toEqual({
      total: 201n,
      own: 51n,
      requested: 150n,
    });
    expect(addUp([])).toEqual({ total: 0n, own: 0n, requested: 0n });
  });
});
