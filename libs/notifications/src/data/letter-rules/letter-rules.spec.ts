import { LETTER_KINDS, type LetterKind } from '../../domain/letter-kinds.js';
import { en } from '../../texts/en.js';
import { ru } from '../../texts/ru.js';
import type { LetterSource } from '../letter-source.js';
import { LETTER_RULES } from './letter-rules.js';
import { REMINDER_LETTERS } from './reminder-letters.js';
import { UNDELIVERED_LETTER } from './undelivered-letter.js';

const sources: LetterSource[] = [
  ...LETTER_RULES,
  ...Object.values(REMINDER_LETTERS).flat(),
  UNDELIVERED_LETTER,
];

/** The names in braces, nested ones too: `{decision, select, admit {… {title}}}` has decision and title. */
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? '');

const textsOf = (kind: LetterKind): string[] =>
  [ru, en].flatMap((texts) => [texts[`letters.${kind}.subject`], texts[`letters.${kind}.body`]]);

describe('letter rules', () => {
  it('has exactly one source for every kind of letter', () => {
    expect(sources.map((source) => source.kind).sort()).toEqual([...LETTER_KINDS].sort());
  });

  it.each(sources.map((source) => [source.kind, source] as const))(
    '%s gives its texts every value that they show',
    (kind, { about }) => {
      const given = new Set(['link', ...[...about.matchAll(/'(\w+)',/g)].map(([, name]) => name)]);
      const shown = textsOf(kind).flatMap(placeholders);
      expect(shown.filter((name) => !given.has(name))).toEqual([]);
    },
  );

  it.each(LETTER_KINDS)('%s shows the same values in both languages and says where to go on', (kind) => {
    const names = (text: string): string[] => [...new Set(placeholders(text))].sort();
    expect(names(en[`letters.${kind}.body`])).toEqual(names(ru[`letters.${kind}.body`]));
    expect(names(en[`letters.${kind}.subject`])).toEqual(names(ru[`letters.${kind}.subject`]));
    expect(ru[`letters.${kind}.body`]).toContain('{link}');
  });
});
