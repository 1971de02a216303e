import { percentOf, points, roubles } from './figures.js';

describe('figures', () => {
  it('shows points with two places and does not round them up', () => {
    expect(points('91.200000', 'ru')).toBe('91,20');
    expect(points('71.359999', 'en')).toBe('71.35');
    expect(points('65', 'ru')).toBe('65,00');
  });

  it('shows kopecks as roubles', () => {
    expect(roubles('145000050')).toBe('1\u00a0450\u00a0000,50\u00a0₽');
  });

  it('counts percents down, of nothing too', () => {
    expect(percentOf('72500', '145000')).toBe(50);
    expect(percentOf('144999', '145000')).toBe(99);
    expect(percentOf('0', '0')).toBe(0);
  });
});
