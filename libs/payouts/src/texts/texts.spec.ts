import { compileMessage } from '@lingui/message-utils/compileMessage';
import { payoutsErrors, type PayoutsErrorCode } from '../domain/payouts.errors.js';
import { en } from './en.js';
import { ru } from './ru.js';

const codes = Object.keys(payoutsErrors) as PayoutsErrorCode[];
const placeholders = (message: string) => [...new Set(message.match(/\{\w+/g) ?? [])].sort();

describe('the texts of the payouts', () => {
  it.each([
    ['ru', ru],
    ['en', en],
  ])('%s has a message for every code and no other', (_, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s is a sentence in both languages, with the same values', (code) => {
    for (const message of [ru[code], en[code]]) {
      expect(message).toMatch(/^[\p{Lu}“«].*\.$/u);
      // An apostrophe quotes in ICU syntax and would swallow the placeholders after it.
      expect(message).not.toContain("'");
      expect(() => compileMessage(message)).not.toThrow();
    }
    expect(placeholders(ru[code])).toEqual(placeholders(en[code]));
  });

  it('speak Russian and English', () => {
    for (const code of codes) expect(ru[code]).toMatch(/[а-яё]{3}/i);
    for (const code of codes) expect(en[code].replace(/“[^”]*”/g, '')).not.toMatch(/[а-яё]/i);
  });
});
