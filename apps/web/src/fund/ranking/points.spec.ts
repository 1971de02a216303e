import { points } from './points.js';

describe('points', () => {
  it.each([
    ['71.523400', 'ru', '71,52'],
    ['71.523400', 'en', '71.52'],
    [null, 'ru', '–'],
  ] as const)('%s in %s is %s', (score, locale, text) => {
    expect(points(score, locale)).toBe(text);
  });
});
