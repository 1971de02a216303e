import fc from 'fast-check';
import { lotOf, rank, type Candidate } from './rank.js';

const SETTINGS = { tieCriteria: ['relevance', 'value'], seed: '2026-spring' };
const candidate = (id: string, key: number, relevance = 0, value = 0): Candidate => ({
  id,
  key,
  criteria: { relevance, value },
});

describe('rank', () => {
  it('gives competition ranks and says what broke each tie', () => {
    const candidates = [
      candidate('a', 61_000_000, 70, 50),
      candidate('b', 87_000_000),
      candidate('c', 61_000_000, 70, 60),
      candidate('d', 75_000_000, 80),
      candidate('e', 75_000_000, 90),
      candidate('f', 61_000_000, 10),
      candidate('g', 42_500_000),
    ];
    expect(rank(candidates, SETTINGS)).toEqual([
      { id: 'b', rank: 1, orderedPosition: 1, tie: 'none' },
      { id: 'e', rank: 2, orderedPosition: 2, tie: 'criterion:relevance' },
      { id: 'd', rank: 2, orderedPosition: 3, tie: 'criterion:relevance' },
      { id: 'c', rank: 4, orderedPosition: 4, tie: 'criterion:value' },
      { id: 'a', rank: 4, orderedPosition: 5, tie: 'criterion:value' },
      { id: 'f', rank: 4, orderedPosition: 6, tie: 'criterion:relevance' },
      { id: 'g', rank: 7, orderedPosition: 7, tie: 'none' },
    ]);
  });

  it('draws lots by the seed when nothing else parts two', () => {
    const candidates = ['a', 'b', 'c'].map((id) => candidate(id, 1));
    const byLot = [...candidates]
      .map(({ id }) => id)
      .sort((a, b) => (lotOf('s', a) < lotOf('s', b) ? -1 : 1));
    const ranked = rank(candidates, { ...SETTINGS, seed: 's' });
    expect(ranked.map(({ id }) => id)).toEqual(byLot);
    expect(ranked.map(({ tie }) => tie)).toEqual(['lot', 'lot', 'lot']);
    const firsts = ['s', 't', 'u', 'v', 'w'].map((seed) => rank(candidates, { ...SETTINGS, seed })[0]?.id);
    expect(new Set(firsts).size).toBeGreaterThan(1);
  });

  it('keeps the published test vector of the lot', () => {
    expect(lotOf('2026-spring', 'a')).toBe(
      'b01f5c33f6b3b7c06021c0c9f280dde7d2e98f6be4cd1ff73914e5901cff2418',
    );
  });

  it('puts a criterion that was not asked below a zero', () => {
    const asked = candidate('asked', 1, 0);
    const notAsked: Candidate = { id: 'not-asked', key: 1, criteria: {} };
    expect(rank([notAsked, asked], SETTINGS).map(({ id }) => id)).toEqual(['asked', 'not-asked']);
  });

  it('refuses hidden digits and one id twice', () => {
    expect(() => rank([candidate('a', 60.333333)], SETTINGS)).toThrow('engine.key-not-quantised');
    expect(() => rank([candidate('a', 1), candidate('a', 2)], SETTINGS)).toThrow('engine.duplicate-id');
  });
});

const anyCandidates = fc.uniqueArray(
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 4 }), fc.nat(3), fc.nat(1), fc.nat(1))
    .map(([id, key, relevance, value]) => candidate(id, key, relevance, value)),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('invariants', () => {
  it('the order of input never matters', () => {
    const shuffled = anyCandidates.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(rank(others, SETTINGS)).toEqual(rank(all, SETTINGS));
      }),
    );
  });

  it('a rank is one more than the number of better keys, and a tie is noted exactly where a rank is shared', () => {
    fc.assert(
      fc.property(anyCandidates, (all) => {
        const keyOf = new Map(all.map(({ id, key }) => [id, key]));
        rank(all, SETTINGS).forEach((ranked, index) => {
          const key = keyOf.get(ranked.id) ?? NaN;
          expect(ranked.orderedPosition).toBe(index + 1);
          expect(ranked.rank).toBe(1 + all.filter((other) => other.key > key).length);
          expect(ranked.tie !== 'none').toBe(all.filter((other) => other.key === key).length > 1);
        });
      }),
    );
  });
});
