import { i18n } from '@lingui/core';
import { wholeRoubles } from './whole-roubles.js';

describe('wholeRoubles', () => {
  afterEach(() => i18n.loadAndActivate({ locale: 'ru', messages: {} }));

  it('leaves out kopecks only where there are none', () => {
    expect(wholeRoubles(145_000_000n)).toBe('1\u00a0450\u00a0000');
    expect(wholeRoubles(145_000_050n)).toBe('1\u00a0450\u00a0000,50');
  });

  it('does so in English too', () => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    expect(wholeRoubles(145_000_000n)).toBe('1,450,000');
    expect(wholeRoubles(145_000_050n)).toBe('1,450,000.50');
  });
});
