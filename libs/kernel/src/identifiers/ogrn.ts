const remainderDigit = (digits: string, modulus: bigint): string =>
  ((BigInt(digits) % modulus) % 10n).toString();

/** The state registration number of an organisation: 13 digits, the last = first 12 mod 11 mod 10. */
export function isOgrn(text: string): boolean {
  return /^\d{13}$/.test(text) && remainderDigit(text.slice(0, 12), 11n) === text[12];
}

/** The registration number of a sole proprietor: 15 digits, the last = first 14 mod 13 mod 10. */
export function isOgrnip(text: string): boolean {
  return /^\d{15}$/.test(text) && remainderDigit(text.slice(0, 14), 13n) === text[14];
}

/** Completes twelve digits to an OGRN. */
export function completeOgrn(twelveDigits: string): string {
  return twelveDigits + remainderDigit(twelveDigits, 11n);
}
