/** KPP: the code of why an organisation is registered with this tax office. */
export function isKpp(text: string): boolean {
  return /^\d{4}[0-9A-Z]{2}\d{3}$/.test(text);
}

export function isBik(text: string): boolean {
  return /^\d{9}$/.test(text);
}

const KEY_WEIGHTS = [7, 1, 3] as const;

function keyHolds(prefix: string, account: string): boolean {
  const digits = prefix + account;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) sum += (Number(digits[i]) * (KEY_WEIGHTS[i % 3] ?? 0)) % 10;
  return sum % 10 === 0;
}

/** The key of a settlement account against the bank's BIK (Bank of Russia, weights 7-1-3). */
export function isAccountOf(account: string, bik: string): boolean {
  return /^\d{20}$/.test(account) && isBik(bik) && keyHolds(bik.slice(-3), account);
}

/** The key of a bank's correspondent account: the prefix is «0» and digits 5–6 of the BIK. */
export function isCorrespondentAccountOf(account: string, bik: string): boolean {
  return /^\d{20}$/.test(account) && isBik(bik) && keyHolds(`0${bik.slice(4, 6)}`, account);
}

/**
 * Treasury accounts (BIK of a territorial treasury body, 01…; or single treasury account 40102) are
 * keyed by other rules: a failed key is a warning there, not an error.
 */
export function isTreasuryAccount(account: string, bik: string): boolean {
  return bik.startsWith('01') || account.startsWith('03') || account.startsWith('40102');
}
