import { compileMessage } from '@lingui/message-utils/compileMessage';
import { engineErrors, type EngineErrorCode } from '../engine.errors.js';
import { engineTexts } from './engine-texts.js';

/** The names of a message's placeholders, from its compiled form. */
function placeholders(message: string): string[] {
  const compiled = compileMessage(message);
  const names = (Array.isArray(compiled) ? compiled : []).flatMap((token) =>
    Array.isArray(token) ? [String(token[0])] : [],
  );
  return [...new Set(names)].sort();
}

describe('texts', () => {
  it.each(Object.keys(engineErrors) as EngineErrorCode[])(
    'show the same values in both languages: %s',
    (code) => {
      expect(engineTexts.ru[code]).not.toBe('');
      expect(placeholders(engineTexts.ru[code])).toEqual(placeholders(engineTexts.en[code]));
    },
  );
});
