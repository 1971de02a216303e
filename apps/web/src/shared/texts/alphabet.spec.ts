import { byAlphabet } from './alphabet.js';

describe('the order of the alphabet', () => {
  it.each([
    ['sah', ['тыа', 'һаһыл', 'сыл', 'дьол', 'дуораан', 'ҕ', 'үлэ', 'уот', 'ньургуһун', 'нус', 'өс', 'от']],
    ['ru', ['тыа', 'сыл', 'ёж', 'дуб', 'енот']],
  ] as const)('of %s', (locale, words) => {
    const sorted = [...words].sort(byAlphabet(locale));
    expect(sorted).toEqual(
      locale === 'sah'
        ? ['ҕ', 'дуораан', 'дьол', 'нус', 'ньургуһун', 'от', 'өс', 'сыл', 'һаһыл', 'тыа', 'уот', 'үлэ']
        : ['дуб', 'енот', 'ёж', 'сыл', 'тыа'].sort(new Intl.Collator('ru').compare),
    );
  });
});
