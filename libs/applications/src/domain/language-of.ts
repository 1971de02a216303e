import type { Locale } from '#contracts';
import type { ApplicationContent } from './application-content.js';

/** Two of three Sakha words have one of these letters. */
const SAKHA_WORD = /[ҕҥөһү]/u;
const SAKHA_SHARE = 0.3;
const LATIN_WORD = /^[a-z]/iu;
const ENGLISH_SHARE = 0.5;

/**
 * What a project is written in, told by its words: Russian unless they say otherwise. For Sakha those with a capital
 * do not count: names have its letters in every language.
 */
export function languageOf({
  title,
  summary,
  problem,
  goal,
}: Pick<ApplicationContent['project'], 'title' | 'summary' | 'problem' | 'goal'>): Locale {
  const words = [title, summary, problem, goal].join(' ').match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  if (shareOf(small, SAKHA_WORD) > SAKHA_SHARE) return 'sah';
  return shareOf(words, LATIN_WORD) > ENGLISH_SHARE ? 'en' : 'ru';
}

const shareOf = (words: readonly string[], form: RegExp): number =>
  words.filter((word) => form.test(word)).length / Math.max(1, words.length);
