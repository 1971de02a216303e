/** The words of a name, folded: case, «ё», dots and hyphens do not tell people apart. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/\p{L}+/gu) ?? [];

const PATRONYMIC = /(ович|евич|ьич|овна|евна|ична|инична)$/u;
const SURNAME = /\p{L}{3}(ов|ев|ин|ын|ова|ева|ина|ына|ский|ская|цкий|цкая|их|ых)$/u;

/**
 * What two ways of writing one full name have in common: the words, in any order. Null for a single word, which
 * names nobody.
 */
export function nameKey(name: string): string | null {
  const words = wordsOf(name);
  return words.length < 2 ? null : words.sort().join(' ');
}

/**
 * The surname in its masculine form; null where there is none. It stands before a name with a patronymic at the end,
 * and last otherwise, unless the endings say something else.
 */
export function surnameKey(name: string): string | null {
  const words = wordsOf(name);
  if (words.length < 2) return null;
  const patronymicLast = PATRONYMIC.test(words.at(-1)!) && words.length > 2;
  const rest = words.filter((word) => !PATRONYMIC.test(word));
  const likely = patronymicLast ? rest[0] : (rest.findLast((word) => SURNAME.test(word)) ?? rest.at(-1));
  return likely ? masculine(likely) : null;
}

const masculine = (surname: string): string =>
  surname.replace(/(ск|цк)ая$/u, '$1ий').replace(/(ов|ев|ин|ын)а$/u, '$1');
