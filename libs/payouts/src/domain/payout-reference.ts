/** Crockford's alphabet has no I, L, O, U: nothing in it is mistaken for 1 or 0 when a bank clerk retypes it. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 10;
const BITS_PER_LETTER = 5n;
const REFERENCE = /(?<![0-9A-Z])KSK-[0-9A-HJKMNP-TV-Z]{10}(?![0-9A-Z])/g;

/**
 * The mark that a payment's purpose carries through the bank and back: `KSK-` and ten letters of Crockford's
 * base32, the lowest 50 bits of the payout's UUID v4, all of them random. Of a million payouts two share a
 * reference with a chance of 1 in 2,000; the database refuses the second.
 */
export function payoutReference(payoutId: string): string {
  let bits = BigInt(`0x${payoutId.replaceAll('-', '')}`);
  let letters = '';
  for (let i = 0; i < LETTERS; i += 1) {
    letters = ALPHABET.charAt(Number(bits & 31n)) + letters;
    bits >>= BITS_PER_LETTER;
  }
  return `KSK-${letters}`;
}

/** The different references that a purpose names, in capital letters. Banks may change the case of a text. */
export function referencesIn(purpose: string): string[] {
  return [...new Set(purpose.toUpperCase().match(REFERENCE) ?? [])];
}
