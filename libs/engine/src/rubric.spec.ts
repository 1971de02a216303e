import { bandOf, rationaleLength, type Criterion, type RationaleRule } from './rubric.js';
import { RUBRIC_FPG } from './rubric-fpg.js';

describe('bandOf', () => {
  it.each([
    [1n, 12, 'up-to-1m'],
    [100_000_000n, 12, 'up-to-1m'],
    [100_000_001n, 12, '1m-5m'],
    [500_000_000n, 12, '1m-5m'],
    [500_000_001n, 12, '5m-15m'],
    [1_500_000_000n, 18, '5m-15m'],
    [1_500_000_001n, 18, 'over-15m'],
    [1n, 19, 'long'],
    [9_000_000_000n, 18.5, 'long'],
  ])('puts %i kopecks over %d months into %s', (requestedKopecks, months, band) => {
    expect(bandOf(RUBRIC_FPG, { requestedKopecks, months }).id).toBe(band);
  });

  it('takes the longest of several bands by duration', () => {
    const bands = [
      { id: 'open', label: 'open' },
      { id: 'long', label: 'long', durationMoreThanMonths: 12 },
      { id: 'longer', label: 'longer', durationMoreThanMonths: 24 },
    ];
    const of = (months: number): string =>
      bandOf({ ...RUBRIC_FPG, bands }, { requestedKopecks: 1n, months }).id;
    expect([12, 13, 24, 25].map(of)).toEqual(['open', 'long', 'long', 'longer']);
  });

  it('refuses a rubric without an open band', () => {
    const bands = RUBRIC_FPG.bands.slice(0, 1);
    expect(() => bandOf({ ...RUBRIC_FPG, bands }, { requestedKopecks: 100_000_001n, months: 1 })).toThrow(
      'engine.invalid-rubric',
    );
  });
});

describe('rationaleLength', () => {
  const lengths = (rationale?: RationaleRule): number[] => {
    const criterion: Criterion = { id: 'team', ru: 'Команда', weights: ['1'], rationale };
    return [0, 3, 4, 9, 10].map((score) => rationaleLength(criterion, score));
  };

  it('asks for reasons at the ends, always, or never', () => {
    expect(lengths({ minLength: 50, atMost: 3, atLeast: 10 })).toEqual([50, 50, 0, 0, 50]);
    expect(lengths({ minLength: 50, atMost: 3 })).toEqual([50, 50, 0, 0, 0]);
    expect(lengths({ minLength: 50 })).toEqual([50, 50, 50, 50, 50]);
    expect(lengths()).toEqual([0, 0, 0, 0, 0]);
  });
});
