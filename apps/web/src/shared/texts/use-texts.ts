import { useLingui } from '@lingui/react';
import type { Locale } from '#contracts';
import type { texts as shared } from './ru.js';

type Values = Record<string, string | number>;
type SharedKey = keyof typeof shared;

export interface Texts<Key extends string> {
  /** The text in the reader's language. @param values of the placeholders in it */
  t: (key: Key | SharedKey, values?: Values) => string;
  locale: Locale;
}

/** The shared texts and those of one part of the application; a key that does not exist does not compile. */
export function useTexts<Catalogue extends Readonly<Record<string, string>> = typeof shared>(): Texts<
  keyof Catalogue & string
> {
  const { i18n } = useLingui();
  return { t: (key, values) => i18n._(key, values), locale: i18n.locale as Locale };
}
