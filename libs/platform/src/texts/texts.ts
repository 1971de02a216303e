import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { formatRoubles, type Kopecks } from '#kernel';

/** Messages by code in ICU syntax. Sakha may be partial: what it lacks is said in Russian. */
export interface Catalogue<Code extends string = string> {
  ru: Readonly<Record<Code, string>>;
  en: Readonly<Record<Code, string>>;
  sah?: Readonly<Partial<Record<Code, string>>>;
}

export type TextParams = Record<string, string | number | Kopecks>;

/** Every text that the server says, found by code. Each library adds its own catalogue when it is loaded. */
@Injectable()
export class Texts {
  private readonly locales: Record<Locale, I18n> = { ru: reader('ru'), en: reader('en'), sah: reader('sah') };
  private readonly codes = new Set<string>();

  add(catalogue: Catalogue): void {
    for (const code of Object.keys(catalogue.ru)) this.codes.add(code);
    this.locales.ru.load('ru', compiled(catalogue.ru));
    this.locales.en.load('en', compiled(catalogue.en));
    this.locales.sah.load('sah', compiled({ ...catalogue.ru, ...catalogue.sah }));
  }

  has(code: string): boolean {
    return this.codes.has(code);
  }

  /** @param params values of the message's placeholders; a missing one is left empty, an amount is said in roubles */
  say(locale: Locale, code: string, params: TextParams = {}): string {
    return this.locales[locale]._(code, withAmounts(locale, params));
  }
}

/** Sakha texts are Russian as long as they are partial, and so are their amounts. */
function withAmounts(locale: Locale, params: TextParams): Record<string, string | number> {
  const say = (value: string | number | Kopecks): string | number =>
    typeof value === 'bigint' ? formatRoubles(value, locale === 'en' ? 'en' : 'ru') : value;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, say(value)]));
}

/** CLDR has no plural rules for Sakha in Node's ICU: Russian ones are used, and a noun stays singular anyway. */
function reader(locale: Locale): I18n {
  const i18n = setupI18n();
  i18n.loadAndActivate({ locale, locales: locale === 'sah' ? 'ru' : locale, messages: {} });
  return i18n;
}

function compiled(
  messages: Readonly<Record<string, string | undefined>>,
): Record<string, ReturnType<typeof compileMessage>> {
  return Object.fromEntries(
    Object.entries(messages).map(([code, text]) => [code, compileMessage(text ?? '')]),
  );
}
