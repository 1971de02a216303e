import { SeededRandom } from './seeded-random.js';

const draws = (random: SeededRandom, count = 1000): number[] =>
  Array.from({ length: count }, () => random.next());

describe('SeededRandom', () => {
  it('repeats itself for one seed and differs for another', () => {
    expect(draws(new SeededRandom('a'))).toEqual(draws(new SeededRandom('a')));
    expect(draws(new SeededRandom('a'))).not.toEqual(draws(new SeededRandom('b')));
  });

  it('keeps to the published sequence of mulberry32', () => {
    // FNV-1a of the empty text is 0x811c9dc5, so this is mulberry32 seeded with 2166136261.
    expect(draws(new SeededRandom(''), 3).map((x) => x * 2 ** 32)).toEqual(mulberry32(0x811c9dc5, 3));
  });

  it('forks independently of the draws made before', () => {
    const used = new SeededRandom('a');
    draws(used);
    expect(used.fork('x').next()).toBe(new SeededRandom('a').fork('x').next());
    expect(used.fork('x').next()).not.toBe(used.fork('y').next());
  });

  it('draws whole numbers evenly, both bounds included', () => {
    const random = new SeededRandom('even');
    const counts = [0, 0, 0, 0, 0];
    for (let n = 0; n < 10_000; n += 1) counts[random.integer(1, 5) - 1]! += 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('draws multiples of a step', () => {
    const random = new SeededRandom('step');
    const drawn = new Set(Array.from({ length: 200 }, () => random.stepped(15, 30, 5)));
    expect([...drawn].sort((a, b) => a - b)).toEqual([15, 20, 25, 30]);
  });

  it('picks by weight and never what weighs nothing', () => {
    const random = new SeededRandom('weight');
    const picked = Array.from({ length: 4000 }, () => random.weighted([0, 1, 3], (weight) => weight));
    expect(picked).not.toContain(0);
    expect(Math.abs(picked.filter((weight) => weight === 3).length - 3000)).toBeLessThan(150);
  });

  it('shuffles without loss and samples without repetition', () => {
    const random = new SeededRandom('shuffle');
    const items = Array.from({ length: 30 }, (_, index) => index);
    const shuffled = random.shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
    expect(new Set(random.sample(items, 12)).size).toBe(12);
    expect(random.sample(items, 99)).toHaveLength(30);
  });

  it('draws normal deviates', () => {
    const random = new SeededRandom('normal');
    const values = Array.from({ length: 10_000 }, () => random.gaussian());
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
  });

  it('refuses to pick from nothing', () => {
    expect(() => new SeededRandom('a').pick([])).toThrow(RangeError);
    expect(() => new SeededRandom('a').weighted([1, 2], () => 0)).toThrow(RangeError);
  });
});

/** The reference algorithm as published, written apart from the class. */
function mulberry32(seed: number, count: number): number[] {
  let a = seed | 0;
  return Array.from({ length: count }, () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  });
}
