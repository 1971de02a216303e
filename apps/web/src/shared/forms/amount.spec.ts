import { i18n } from '@lingui/core';
import { amountInField, readAmount } from './amount.js';

describe('amounts as people write them', () => {
  beforeAll(() => i18n.load({ ru: {}, en: {}, sah: {} }));
  beforeEach(() => i18n.activate('ru'));

  it.each([
    ['1 000 000,50', 100000050n],
    ['1\u00a0450\u00a0000,00 ₽', 145000000n],
    ['1000000.5', 100000050n],
    ['725', 72500n],
    ['12 руб.', 1200n],
    ['12 солк.', 1200n],
    ['0', 0n],
  ])('%s', (text, kopecks) => {
    expect(readAmount(text)).toBe(kopecks);
  });

  it.each(['', 'много', '1,5,5', '1.234', '-5', '1e6', '9'.repeat(16)])('refuses %j', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it('have commas between the thousands in English', () => {
    i18n.activate('en');
    expect(amountInField(145000050n)).toBe('1,450,000.50');
    expect(readAmount('1,450,000.50 ₽')).toBe(145000050n);
    expect(readAmount('1500,25')).toBe(150025n);
  });

  it('take a comma for the decimal one otherwise', () => {
    expect(readAmount('1,450')).toBeNull();
  });

  it.each(['ru', 'en', 'sah'])('are shown the way they can be read back: %s', (locale) => {
    i18n.activate(locale);
    expect(amountInField(145000050n)).toMatch(/^1[\u00a0,]450[\u00a0,]000[.,]50$/);
    expect(readAmount(amountInField(145000050n))).toBe(145000050n);
  });
});
