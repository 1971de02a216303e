import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { engineTexts } from '#engine';
import type { DomainError, FieldError } from '#kernel';

/** What a refusal of the engine says, without the full stop. */
export function wordsOf({ code, params }: Pick<DomainError | FieldError, 'code' | 'params'>): string {
  const texts: Partial<Record<string, string>> = engineTexts.en;
  const i18n = setupI18n({ locale: 'en', messages: { en: { [code]: compileMessage(texts[code] ?? code) } } });
  return i18n._(code, params).replace(/\.$/, '');
}
