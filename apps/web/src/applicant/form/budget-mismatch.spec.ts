import type { Content } from '../applications-query.js';
import { mismatchesOf } from './budget-mismatch.js';

const line = (unitCostKopecks: string, ownKopecks: string): Content['budget'][number] => ({
  ...{ article: 'equipment', title: 'Станок', quantity: 2, justification: '' },
  ...{ unitCostKopecks, ownKopecks },
});
const LIMITS = { maxRequestedKopecks: '1000000', minOwnShare: 10 };

describe('a budget that does not agree', () => {
  it('says nothing of one that does', () => {
    expect(mismatchesOf([line('100000', '20000')], LIMITS)).toEqual([]);
    expect(mismatchesOf([], LIMITS)).toEqual([]);
  });

  it('says how much too much is asked, and points to the dearest cost', () => {
    const budget = [line('100000', '100000'), line('600000', '150000')];
    expect(mismatchesOf(budget, LIMITS)).toEqual([
      { kind: 'over-maximum', kopecks: 150_000n, line: 1, field: 'budget-unitCostKopecks' },
    ]);
  });

  it('says how much own contribution is missing, a begun kopeck counting as a whole one', () => {
    expect(mismatchesOf([line('100001', '0')], LIMITS)).toEqual([
      { kind: 'own-share', kopecks: 20_001n, line: 0, field: 'budget-ownKopecks' },
    ]);
  });

  it('names each cost whose own contribution is above it', () => {
    const budget = [line('100000', '20000'), line('1000', '2500')];
    expect(mismatchesOf(budget, LIMITS)).toEqual([
      { kind: 'own-over-total', kopecks: 500n, line: 1, field: 'budget-ownKopecks' },
    ]);
  });
});
