import { formatRoubles, type Kopecks } from '#kernel';
import { currentLocale } from '../texts/catalogues.js';

const LONGEST = 15;

/** `1,450,000.00`: in English commas are no decimal points when they group by three. */
const ENGLISH_GROUPS = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/;

/**
 * Reads an amount as people write it: `1 000 000,50`, `1000000.5`, with or without ₽; in English also `1,000,000.50`.
 * @returns kopecks, or null when it is no amount
 */
export function readAmount(text: string): Kopecks | null {
  const bare = text.replace(/[\s\u00a0\u202f]|₽|руб\.?|солк\.?|р\.$/g, '');
  const isGrouped = currentLocale() === 'en' && ENGLISH_GROUPS.test(bare);
  const plain = isGrouped ? bare.replaceAll(',', '') : bare.replace(',', '.');
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match || (match[1]?.length ?? 0) > LONGEST) return null;
  return BigInt(match[1] ?? 0) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
}

/** As it stands in a field: `1 450 000,00`, without the sign. */
export const amountInField = (amount: Kopecks): string =>
  formatRoubles(amount, currentLocale() === 'en' ? 'en' : 'ru').replace(/\u00a0₽$/, '');
