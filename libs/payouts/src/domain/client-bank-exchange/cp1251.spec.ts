import fc from 'fast-check';
import iconv from 'iconv-lite';
import { DomainError } from '#kernel';
import { encodeCp1251, toCp1251Text, unwritableIn } from './cp1251.js';

const refusalOf = (action: () => unknown): DomainError => {
  try {
    action();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
};

describe('texts in cp1251', () => {
  it.each([
    ['ҔҤӨҺҮ ҕҥөһү', 'ГНОХУ гноху'],
    ['Түөлбэ «Сайдыы»', 'Туолбэ «Сайдыы»'],
    ['Ӈэнӈэ, ӄора', 'Нэннэ, кора'],
    ['1\u202f203\u202f400\u2009₽', '1 203 400 руб.'],
    ['Йод и ёлка', 'Йод и ёлка'],
    // A Mac writes «й» as «и» and a breve.
    ['И\u0306од', 'Йод'],
    ['№ 5 – «Ө»…', '№ 5 – «О»…'],
  ])('writes «%s» as «%s»', (text, expected) => {
    expect(toCp1251Text(text, 'Получатель')).toBe(expected);
  });

  it.each([
    ['Caça', 'ç'],
    ['Победа 🎉', '🎉'],
    ['до\u0301ма', 'U+0301'],
    ['раз\r\nНомер=2', 'U+000D'],
    ['раз\u0085два', 'U+0085'],
    ['\ufffd', '\ufffd'],
    ['\ud800', 'U+D800'],
  ])('refuses what a bank cannot read in %j', (text, character) => {
    const refusal = refusalOf(() => toCp1251Text(text, 'Получатель'));
    expect(refusal.code).toBe('payouts.not-in-cp1251');
    expect(refusal.params).toEqual({ field: 'Получатель', character });
    expect(unwritableIn(text)).toBe(character);
  });

  it('names the field of a line that it cannot encode', () => {
    const refusal = refusalOf(() => encodeCp1251('Номер=1\r\nНазначениеПлатежа=за 😀'));
    expect(refusal.params).toEqual({ field: 'НазначениеПлатежа', character: '😀' });
  });

  it('never writes «?» for a letter: what it encodes reads back', () => {
    const letters = fc.constantFrom(...'ҔҤӨҺҮҕҥөһүӈӄӷԝԓӫӣӯйёЪяAz09«»№–—…₽\u00a0\u202f');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
        fc.pre(unwritableIn(text) === undefined);
        const read = iconv.decode(Buffer.from(encodeCp1251(text)), 'win1251');
        expect(read).toBe(toCp1251Text(text, ''));
        expect(read).not.toContain('?');
      }),
    );
  });
});
