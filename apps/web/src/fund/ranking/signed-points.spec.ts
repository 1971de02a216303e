import { signedPoints } from './signed-points.js';

describe('a difference in points', () => {
  it.each([
    [-4.24, 'ru', '−4,2'],
    [0.71, 'ru', '+0,7'],
    [0.71, 'en', '+0.7'],
    [-0.01, 'ru', '0,0'],
  ] as const)('%s in %s is %s', (difference, locale, text) => {
    expect(signedPoints(difference, locale)).toBe(text);
  });
});
