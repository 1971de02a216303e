import type { ActingRequest } from './access.js';
import { localeOf } from './locale.js';

const asking = (header: string | undefined, actor?: { locale: string }): ActingRequest =>
  ({ headers: { 'accept-language': header }, actor }) as unknown as ActingRequest;

describe('the language of an answer', () => {
  it.each([
    [undefined, 'ru'],
    ['', 'ru'],
    ['en', 'en'],
    ['en-GB,ru;q=0.5', 'en'],
    ['sah-RU, ru;q=0.8', 'sah'],
    ['de, en;q=0.7', 'en'],
    ['de', 'ru'],
    ['*', 'ru'],
  ])('for a browser that asks for «%s» is %s', (header, locale) => {
    expect(localeOf(asking(header))).toBe(locale);
  });

  it('is the one that the person chose, whatever the browser lists', () => {
    expect(localeOf(asking('en-GB,en;q=0.9', { locale: 'sah' }))).toBe('sah');
  });

  it('is that of the page where our own pages ask', () => {
    expect(localeOf(asking('en', { locale: 'sah' }))).toBe('en');
  });
});
