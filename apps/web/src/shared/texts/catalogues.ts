import { i18n } from '@lingui/core';
import type { Locale } from '#contracts';

type Messages = Readonly<Record<string, string>>;

/** The texts of one part of the application, compiled by the build. Russian comes with its code, other languages when they are wanted. */
interface Catalogue {
  ru: Messages;
  en: () => Promise<{ texts: Messages }>;
  /** Where a word is not known in Sakha yet, the Russian text stands. */
  sah: () => Promise<{ texts: Messages }>;
}

const DEFAULT: Locale = 'ru';
const STORED_AS = 'keskil.locale';
const catalogues: Catalogue[] = [];
const loading = new Set<Promise<void>>();

// A key without a text stands for itself: nothing is left to compile.
i18n.setMessagesCompiler((key) => [key]);

async function load(catalogue: Catalogue, locale: Locale): Promise<void> {
  const own = locale === 'ru' ? {} : (await catalogue[locale]()).texts;
  i18n.load(locale, { ...catalogue.ru, ...own });
}

/** Registers texts, and fetches them in the language that is spoken now. */
export function addCatalogue(catalogue: Catalogue): void {
  catalogues.push(catalogue);
  const loaded = load(catalogue, currentLocale()).finally(() => loading.delete(loaded));
  loading.add(loaded);
}

/** Resolves when every text that was asked for is here. */
export async function textsReady(): Promise<void> {
  await Promise.all(loading);
}

export function currentLocale(): Locale {
  return i18n.locale === '' ? storedLocale() : (i18n.locale as Locale);
}

function storedLocale(): Locale {
  const stored = globalThis.localStorage?.getItem(STORED_AS);
  return stored === 'en' || stored === 'sah' ? stored : DEFAULT;
}

/** Says everything in another language from now on; what is on the page stays. */
export async function speak(locale: Locale): Promise<void> {
  await Promise.all(catalogues.map((catalogue) => load(catalogue, locale)));
  localStorage.setItem(STORED_AS, locale);
  document.documentElement.lang = locale;
  // Browsers know no Sakha plurals. Sakha texts have one form only, and Russian ones stand in for the others.
  i18n.activate(locale, locale === 'sah' ? ['ru'] : [locale]);
}
