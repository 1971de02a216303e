import type { Locale } from '#contracts';
import type { ApplicationContent } from './application-content.js';

/** Every tenth letter of a Sakha text is one of these; a Russian one has some in names only. */
const SAKHA_LETTERS = /[ҕҥөһү]/giu;
const SAKHA_SHARE = 0.05;
const LATIN_LETTERS = /[a-z]/giu;
const ENGLISH_SHARE = 0.5;

/** What a project is written in, told by its letters: Russian unless they say otherwise. */
export function languageOf({
  title,
  summary,
  problem,
  goal,
}: Pick<ApplicationContent['project'], 'title' | 'summary' | 'problem' | 'goal'>): Locale {
  const text = [title, summary, problem, goal].join(' ');
  const letters = countOf(text, /\p{L}/gu);
  if (countOf(text, SAKHA_LETTERS) > letters * SAKHA_SHARE) return 'sah';
  return countOf(text, LATIN_LETTERS) > letters * ENGLISH_SHARE ? 'en' : 'ru';
}

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
