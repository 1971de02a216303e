import iconv from 'iconv-lite';
import { fail } from '../payouts.errors.js';

/** What `Кодировка=Windows`, `Кодировка=DOS` and `Кодировка=UTF-8` stand for. */
const ENCODINGS = ['win1251', 'cp866', 'utf8'] as const;
const DECLARATION = /^Кодировка=/m;

/**
 * The text of an exchange file. The line `Кодировка=…` is itself written in the encoding that it declares and
 * reads as Russian in that one only; so a file which somebody saved anew in UTF-8 is read right as well,
 * although it still says «Windows». A byte order mark is dropped.
 * @throws DomainError `payouts.statement-encoding`
 */
export function decodeExchange(bytes: Uint8Array): string {
  for (const encoding of ENCODINGS) {
    const text = iconv.decode(bytes, encoding);
    if (DECLARATION.test(text)) return text;
  }
  throw fail('payouts.statement-encoding');
}
