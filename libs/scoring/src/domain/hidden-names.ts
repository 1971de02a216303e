/** What would tell an expert who applies. */
export interface ApplicantIdentity {
  organisationName: string;
  /** Full names of the leader, the team, and everyone who acts for the applicant. */
  people: readonly string[];
  emails: readonly string[];
  phones: readonly string[];
  /** INN, OGRN, KPP. */
  numbers: readonly string[];
  address: string;
}

/** What stands where a name was. */
const HIDDEN = '■■■';

const LETTER = /\p{L}/u;
const QUOTES = '«»„“”"';
const BETWEEN_WORDS = `[\\s,.${QUOTES}’'()–—-]+`;

/** Endings of Russian names and nouns after what `stemOf` leaves. */
const RUSSIAN_ENDING = inEitherCase(
  '(?:[оеё]го|[оеё]му|[ыиая]ми|[оеё]й|[иы]й|[ая]я|[ую]ю|[оеё]ю|[оеёыиая]м|[ыиая]х|[оеё]в|[аяоеёиыуюьй])?',
);
/** Cases and the plural of Sakha, after the whole word. */
const SAKHA_ENDING = inEitherCase(
  '(?:н?[ыиуү]|[ҕгкхҥ][аэоө]|т?т[аэоө]н|[лнтд][ыиуү][ыиуү]н|[ыиуү]?н[аэоө]н|[лнтд][аэоө]р[ыиуү]?)',
);
/** A shorter word has no case that could be told from another word. */
const SHORTEST_INFLECTED = 3;

/** Words that say what an applicant is, not who. */
const LEGAL_FORM =
  /^(?:автономн|некоммерческ|общественн|организац|благотворительн|региональн|республиканск|местн|территориальн|самоуправлени|инициативн|групп|обществ|ограниченн|ответственност|родов|кочев|общин|ассоциац|союз|фонд|учрежден|частн|индивидуальн|предпринимател)/iu;
/** АНО, ТОС, ЯРОО. */
const ABBREVIATED_FORM = /^\p{Lu}{2,6}$/u;

/** Anyone's mailbox: saying it tells nothing. */
const PUBLIC_MAIL =
  /^(?:mail|bk|list|inbox|internet|yandex|ya|gmail|googlemail|outlook|hotmail|icloud|rambler)\.\w+$/i;
/** Experts may not look applicants up. */
const PROFILE_LINK =
  '(?:https?:\\/\\/)?(?:www\\.)?(?:vk\\.com|vk\\.ru|t\\.me|ok\\.ru|rutube\\.ru|dzen\\.ru)\\/\\S+';
const SHORTEST_MAILBOX = 4;
const PHONE_DIGITS = 10;
const SHORTEST_PHONE = 6;

/**
 * Blacks out an applicant's names wherever a text says them: in any Russian or Sakha case, an organisation with
 * or without its legal form, a telephone however it is spaced, a mailbox without its domain. It would rather hide
 * a word too many («Вера» of a team with a Вера in it) than show one; small letters («вера») stay.
 */
export function nameHider(identity: ApplicantIdentity): (text: string) => string {
  const { organisationName, people, emails, phones, numbers, address } = identity;
  const patterns = [
    ...emails.flatMap(emailPatterns),
    PROFILE_LINK,
    ...addressesOf(address).map(phrase),
    ...organisationPhrases(organisationName).map(phrase),
    ...phones.flatMap(phonePattern),
    ...numbers.filter((number) => number !== '').map(escaped),
    ...people.flatMap(wordsOf).flatMap(namePattern),
  ];
  const said = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => withoutInitials(text.replace(said, HIDDEN));
}

/** «Иванов И. И.» leaves no initials, «Айыына Петрова» one mark. */
function withoutInitials(text: string): string {
  return text
    .replace(/■■■(?:\s+■■■)+/gu, HIDDEN)
    .replace(/(?:(?<!\p{L})\p{Lu}\.\s?){1,2}■■■|■■■(?:\s\p{Lu}\.){1,2}(?!\p{L})/gu, HIDDEN);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern whose letters stand alone or in classes. */
function inEitherCase(pattern: string): string {
  return pattern.replace(/\[[^\]]+\]|\p{L}/gu, (part) =>
    part.startsWith('[')
      ? `[${part.slice(1, -1)}${part.slice(1, -1).toUpperCase()}]`
      : `[${part}${part.toUpperCase()}]`,
  );
}

/** Either case; «е» and «ё» are one letter. */
function anyCase(text: string): string {
  return [...text]
    .map((letter) => {
      if (/[её]/iu.test(letter)) return '[ЕеЁё]';
      return LETTER.test(letter) ? `[${letter.toLowerCase()}${letter.toUpperCase()}]` : escaped(letter);
    })
    .join('');
}

/** What is left of a word in all of its Russian cases: Петров-а, Серге-й, Достоевск-ий. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:(?<=[сц]к)[ио]й|[ыо]й|ая|[аяоеёиыуюьй])$/iu, '');
  return stem.length < SHORTEST_INFLECTED ? word : stem;
}

/** Павел: Павл-а. */
function stemsOf(word: string): string[] {
  const stem = stemOf(word);
  const fleeting = /^(.{2,})[еёо]([клнрц])$/iu.exec(stem);
  return fleeting ? [stem, `${fleeting[1]}${fleeting[2]}`] : [stem];
}

/** A person's name is told by its capital; a single letter is an initial. */
function namePattern(word: string): string[] {
  const [first = '', ...rest] = word;
  if (rest.length === 0) return [];
  const capital = first.toUpperCase() === 'Ё' ? '[ЕЁ]' : first.toUpperCase();
  return [`(?=${capital})${inflected(word)}`];
}

function inflected(word: string): string {
  if (word.length < SHORTEST_INFLECTED || !LETTER.test(word)) return anyCase(word);
  const russian = stemsOf(word).map((stem) => `${anyCase(stem)}${RUSSIAN_ENDING}`);
  return `(?:${anyCase(word)}${SAKHA_ENDING}|${russian.join('|')})`;
}

/** Words after each other, whatever stands between them. One alone is told from a common word by its capital. */
function phrase(text: string): string {
  const words = wordsOf(text);
  const said = words.map(inflected).join(BETWEEN_WORDS);
  const quoted = `[${QUOTES}]*${said}[${QUOTES}]*`;
  return words.length === 1 ? `(?=[${QUOTES}]*\\p{Lu})${quoted}` : quoted;
}

/** The name with its legal form, without it, and what stands in quotes; the longest first. */
function organisationPhrases(name: string): string[] {
  const words = wordsOf(name);
  const start = words.findIndex((word) => !LEGAL_FORM.test(word) && !ABBREVIATED_FORM.test(word));
  const own = start < 0 ? [] : [words.slice(start).join(' ')];
  const quoted = name.match(new RegExp(`[^${QUOTES}]+(?=[»”“"])`, 'gu')) ?? [];
  return [name, ...own, ...quoted]
    .filter((text) => wordsOf(text).join('').length >= SHORTEST_INFLECTED)
    .sort((a, b) => b.length - a.length);
}

/** As a whole, and without the settlement, where much of the project happens. */
function addressesOf(address: string): string[] {
  const [, ...street] = address.split(',');
  return [address, street.join(',')].filter((text) => wordsOf(text).length > 1);
}

function emailPatterns(email: string): string[] {
  const [mailbox = '', domain = ''] = email.split('@');
  return [
    ...(domain === '' ? [] : [anyCase(email)]),
    ...(mailbox.length >= SHORTEST_MAILBOX ? [anyCase(mailbox)] : []),
    ...(domain === '' || PUBLIC_MAIL.test(domain)
      ? []
      : [`(?:https?:\\/\\/)?(?:www\\.)?${anyCase(domain)}(?:\\/\\S*)?`]),
  ];
}

function phonePattern(phone: string): string[] {
  const digits = phone.replace(/\D/g, '').slice(-PHONE_DIGITS);
  return digits.length < SHORTEST_PHONE ? [] : [`(?:\\+?[78][\\s()-]*)?[(]?${[...digits].join('[\\s()-]*')}`];
}
