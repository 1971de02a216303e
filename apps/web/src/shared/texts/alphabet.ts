import type { Locale } from '#contracts';

/** Browsers do not know its order: Һ stands after С, and «дь», «нь» are letters of their own. */
const SAKHA = 'а б в г ҕ д дь е ё ж з и й к л м н нь ҥ о ө п р с һ т у ү ф х ц ч ш щ ъ ы ь э ю я'.split(' ');
const LETTER = /дь|нь|[а-яёҕҥөһү]/g;
const FIRST_WEIGHT = 0xe000;

const weightOf = (text: string): string =>
  text.toLowerCase().replace(LETTER, (letter) => String.fromCharCode(FIRST_WEIGHT + SAKHA.indexOf(letter)));

/** Puts names in the order of the reader's alphabet, for `sort`. */
export function byAlphabet(locale: Locale): (one: string, other: string) => number {
  if (locale !== 'sah') return new Intl.Collator('ru').compare;
  return (one, other) => {
    const [a, b] = [weightOf(one), weightOf(other)];
    if (a === b) return 0;
    return a < b ? -1 : 1;
  };
}
