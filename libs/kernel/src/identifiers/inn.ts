import { weightedSum } from './weighted-sum.js';

const WEIGHTS_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8] as const;
const WEIGHTS_11TH = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;
const WEIGHTS_12TH = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;

const checkDigit = (digits: string, weights: readonly number[]): number =>
  (weightedSum(digits, weights) % 11) % 10;

/** The taxpayer number of an organisation: ten digits, the last one a check digit. */
export function isOrganisationInn(text: string): boolean {
  return /^\d{10}$/.test(text) && checkDigit(text, WEIGHTS_10) === Number(text[9]);
}

/** The taxpayer number of a person: twelve digits, the last two check digits. */
export function isPersonInn(text: string): boolean {
  return (
    /^\d{12}$/.test(text) &&
    checkDigit(text, WEIGHTS_11TH) === Number(text[10]) &&
    checkDigit(text, WEIGHTS_12TH) === Number(text[11])
  );
}

/** Completes nine digits to an organisation's INN, for invented organisations (prefix 00 is no real firm). */
export function completeOrganisationInn(nineDigits: string): string {
  return nineDigits + String(checkDigit(nineDigits, WEIGHTS_10));
}
