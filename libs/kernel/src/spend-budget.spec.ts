import { spendBudget } from './spend-budget.js';

describe('a budget', () => {
  it('passes by what does not fit, and goes on', () => {
    expect(spendBudget([40n, 50n, 30n, 10n], 100n)).toEqual([40n, 50n, null, 10n]);
  });

  it('pays for nothing that asks for nothing, and for nobody without money', () => {
    expect(spendBudget([null, 5n], 5n)).toEqual([null, 5n]);
    expect(spendBudget([1n], 0n)).toEqual([null]);
  });
});
