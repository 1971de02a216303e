import { DomainError } from './domain-error.js';

/**
 * An amount of roubles in kopecks. Always a bigint: `Number` turns 9007199254740993 into …992.
 * In JSON an amount is a string of digits ("145000000" is 1 450 000,00 ₽).
 */
export type Kopecks = bigint;

const KOPECKS_IN_ROUBLE = 100n;

/** Reads kopecks from their JSON form. @throws DomainError `kernel.invalid-amount` */
export function parseKopecks(text: string): Kopecks {
  if (!/^-?\d{1,18}$/.test(text)) throw new DomainError('kernel.invalid-amount', 'invalid', { text });
  return BigInt(text);
}

/** Whole roubles as kopecks. @param roubles a safe integer */
export function fromRoubles(roubles: number): Kopecks {
  if (!Number.isSafeInteger(roubles))
    throw new DomainError('kernel.invalid-amount', 'invalid', { text: String(roubles) });
  return BigInt(roubles) * KOPECKS_IN_ROUBLE;
}

export function sumKopecks(amounts: Iterable<Kopecks>): Kopecks {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}

/** "725000.00": a dot and two decimals, as bank formats write it. */
export function formatPlain(amount: Kopecks): string {
  const sign = amount < 0n ? '-' : '';
  const absolute = amount < 0n ? -amount : amount;
  const kopecks = (absolute % KOPECKS_IN_ROUBLE).toString().padStart(2, '0');
  return `${sign}${absolute / KOPECKS_IN_ROUBLE}.${kopecks}`;
}

/** "725 000,00 ₽" with no-break spaces, as people in Russia read it; "725,000.00 ₽" in English, "солк." in Sakha. */
export function formatRoubles(amount: Kopecks, language: 'ru' | 'en' | 'sah' = 'ru'): string {
  const [group, point] = language === 'en' ? [',', '.'] : ['\u00a0', ','];
  const [roubles = '', kopecks = ''] = formatPlain(amount).split('.');
  return `${roubles.replace(/\B(?=(\d{3})+$)/g, group)}${point}${kopecks}\u00a0${language === 'sah' ? 'солк.' : '₽'}`;
}

/**
 * Splits an amount in proportion to the weights without losing a kopeck: every part is rounded down and
 * the kopecks left over go to the largest remainders, earlier parts first (Hamilton's method).
 * @param amount zero or more
 * @param weights zero or more each, at least one positive
 * @throws RangeError when they are not
 */
export function splitKopecks(amount: Kopecks, weights: readonly bigint[]): Kopecks[] {
  const total = sumKopecks(weights);
  if (amount < 0n || total === 0n || weights.some((weight) => weight < 0n))
    throw new RangeError('splitKopecks needs an amount and weights of zero or more, one weight positive');
  const parts = weights.map((weight) => (amount * weight) / total);
  const left = amount - sumKopecks(parts);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (amount * weight) % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, Number(left))) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}
