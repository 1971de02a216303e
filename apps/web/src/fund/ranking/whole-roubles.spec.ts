import { wholeRoubles } from './whole-roubles.js';

describe('wholeRoubles', () => {
  it('leaves out kopecks only where there are none', () => {
    expect(wholeRoubles(145_000_000n)).toBe('1\u00a0450\u00a0000');
    expect(wholeRoubles(145_000_050n)).toBe('1\u00a0450\u00a0000,50');
  });
});
