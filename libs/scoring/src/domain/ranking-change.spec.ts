import type { RankedApplication } from './compute-ranking.js';
import { rankingChange } from './ranking-change.js';

const row = (
  applicationId: string,
  position: number,
  score: string | null,
  reviews = 2,
): RankedApplication => ({
  ...{ applicationId, position, rank: score === null ? null : position, score, scoreRange: null },
  ...{ tie: 'none', flags: [], reviewIds: Array.from({ length: reviews }, (_, i) => `${applicationId}${i}`) },
});
const money = { budget: 25n, asked: new Map([...'abcd'].map((id) => [id, 10n])) };

describe('what changes between two rankings', () => {
  it('names who moves, who only has fewer reviews, and who crosses the line', () => {
    const before = [row('a', 1, '90'), row('b', 2, '80'), row('c', 3, '70'), row('d', 4, '60')];
    const after = [row('a', 1, '90'), row('c', 2, '75'), row('b', 3, '65', 1), row('d', 4, '60', 1)];
    expect(rankingChange(before, after, money)).toEqual([
      {
        ...{ applicationId: 'b', crosses: 'out' },
        before: { position: 2, rank: 2, score: '80', reviews: 2 },
        after: { position: 3, rank: 3, score: '65', reviews: 1 },
      },
      {
        ...{ applicationId: 'c', crosses: 'in' },
        before: { position: 3, rank: 3, score: '70', reviews: 2 },
        after: { position: 2, rank: 2, score: '75', reviews: 2 },
      },
      {
        ...{ applicationId: 'd', crosses: null },
        before: { position: 4, rank: 4, score: '60', reviews: 2 },
        after: { position: 4, rank: 4, score: '60', reviews: 1 },
      },
    ]);
  });

  it('passes by a sum that does not fit, and gives nothing to what nobody has read', () => {
    const asked = new Map([
      ['a', 30n],
      ['b', 20n],
    ]);
    const before = [row('a', 1, '90'), row('b', 2, '80')];
    const after = [row('a', 1, '90'), row('b', 2, null, 0)];
    expect(rankingChange(before, after, { budget: 25n, asked })).toMatchObject([
      { applicationId: 'b', crosses: 'out' },
    ]);
  });

  it('is nothing when nothing changed', () => {
    const rows = [row('a', 1, '90'), row('b', 2, null, 0)];
    expect(rankingChange(rows, rows, money)).toEqual([]);
  });
});
