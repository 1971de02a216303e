import { formatRoubles, type Kopecks } from '#kernel';

const LONGEST = 15;

/**
 * Reads an amount as people write it: `1 000 000,50`, `1000000.5`, with or without ₽.
 * @returns kopecks, or null when it is no amount
 */
export function readAmount(text: string): Kopecks | null {
  const plain = text.replace(/[\s\u00a0\u202f]|₽|руб\.?|р\.$/g, '').replace(',', '.');
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match || (match[1]?.length ?? 0) > LONGEST) return null;
  return BigInt(match[1] ?? 0) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
}

/** As it stands in a field: `1 450 000,00`, without the sign. */
export const amountInField = (amount: Kopecks): string => formatRoubles(amount).replace(/\u00a0₽$/, '');
