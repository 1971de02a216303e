import iconv from 'iconv-lite';
import { fail } from '../payouts.errors.js';
import { LINE_END } from './keywords.js';

/**
 * What cp1251 cannot write, and what stands for it. Banks print an unknown letter as «?», and a payee's name
 * with «?» is a rejected payment. Letters of Sakha, Evenki, Even, Yukaghir, Chukchi and Dolgan become the
 * Russian letters that passports and bank records use in their place.
 */
const SUBSTITUTES: ReadonlyMap<string, string> = new Map([
  ...pairs('ҔҤӨҺҮ', 'ГНОХУ'),
  ...pairs('ҕҥөһү', 'гноху'),
  ...pairs('ӇӃӶԜԒӪӢӮ', 'НКГВЛОИУ'),
  ...pairs('ӈӄӷԝԓӫӣӯ', 'нкгвлоиу'),
  // Minus, no-break hyphen, and the narrow spaces that number formatters and word processors leave behind.
  ...pairs('\u2212\u2011\u2009\u202f\u2007', '--   '),
  ['₽', 'руб.'],
]);

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (letter, index) => [letter, to.charAt(index)]);
}

/**
 * What a value may hold: cp1251 without controls, because a line break would start a field of the writer's
 * choosing. Byte 98 is unassigned: iconv-lite reads it as U+FFFD, which must not count as writable.
 */
const WRITABLE: ReadonlySet<string> = new Set(
  iconv
    .decode(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      'win1251',
    )
    .replace(/[\p{Cc}\ufffd]/gu, ''),
);

/** The text composed (NFC), with substitutes for the letters of the table above. */
function substitute(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => SUBSTITUTES.get(character) ?? character).join('');
}

/** The first character that a bank file cannot carry, as people can see it: «ç», or U+000A for what is invisible. */
export function unwritableIn(text: string): string | undefined {
  const stranger = Array.from(substitute(text)).find((character) => !WRITABLE.has(character));
  if (stranger === undefined || !/[\p{C}\p{M}\p{Z}]/u.test(stranger)) return stranger;
  return `U+${(stranger.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The text as a bank file can carry it.
 * @param field how a refusal calls the place, for people
 * @throws DomainError `payouts.not-in-cp1251` on a control or a character that has no substitute
 */
export function toCp1251Text(text: string, field: string): string {
  const character = unwritableIn(text);
  if (character !== undefined) throw fail('payouts.not-in-cp1251', { field, character });
  return substitute(text);
}

/**
 * Bytes of an exchange file in cp1251.
 * @throws DomainError `payouts.not-in-cp1251` with the key of the line, never a silent «?»
 */
export function encodeCp1251(text: string): Uint8Array {
  const lines = text.split(LINE_END).map((line) => toCp1251Text(line, line.split('=')[0] ?? line));
  return iconv.encode(lines.join(LINE_END), 'win1251');
}
