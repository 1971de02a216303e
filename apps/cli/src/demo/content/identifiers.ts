import {
  completeOgrn,
  completeOrganisationInn,
  isAccountOf,
  isCorrespondentAccountOf,
  isPersonInn,
  type CalendarDate,
} from '#kernel';
import type { BankRequisites } from './content.types.js';
import type { SeededRandom } from './seeded-random.js';

/*
 * Every number passes the check of its kind and belongs to nobody: INNs begin with 00, which no tax office
 * issues, OGRNs carry region 00, and the banks and their BIKs are invented.
 */

const digits = (random: SeededRandom, count: number): string =>
  Array.from({ length: count }, () => random.integer(0, 9)).join('');

/** The first of 0, 1, 2 … with which the number passes its check. @throws RangeError when none does */
function completeBySearch(
  width: number,
  place: (digits: string) => string,
  passes: (number: string) => boolean,
): string {
  for (let key = 0; key < 10 ** width; key += 1) {
    const number = place(String(key).padStart(width, '0'));
    if (passes(number)) return number;
  }
  throw new RangeError(`No check digits for ${place('?'.repeat(width))}`);
}

/** INN of an organisation: 00, seven digits, the key. */
export function makeOrganisationInn(random: SeededRandom): string {
  return completeOrganisationInn(`00${digits(random, 7)}`);
}

/** INN of a person: 00, eight digits, two keys. */
export function makePersonInn(random: SeededRandom): string {
  const body = `00${digits(random, 8)}`;
  return completeBySearch(2, (keys) => body + keys, isPersonInn);
}

/** OGRN: 1, the year of registration (two digits), region 00, seven digits, the key. */
export function makeOgrn(random: SeededRandom, registeredOn: CalendarDate): string {
  return completeOgrn(`1${registeredOn.slice(2, 4)}00${digits(random, 7)}`);
}

/** KPP of the place of registration: the tax office of the INN, reason 01, number 001. */
export function makeKpp(inn: string): string {
  return `${inn.slice(0, 4)}01001`;
}

/** Banks that do not exist: BIK region 98 with divisions that no bank has. */
const BANKS = [
  { bik: '049899901', bankName: 'Банк «Алмазный берег»' },
  { bik: '049899915', bankName: 'Ленский общественный банк' },
  { bik: '049899928', bankName: 'Северный кооперативный банк' },
  { bik: '049899937', bankName: 'Банк «Полюс»' },
] as const;

/** Balance account of a settlement account: non-state non-profits, or a person's current account. */
export type BalanceAccount = '40703' | '40817';

const ROUBLE = '810';

/** An account in an invented bank; both keys are valid against its BIK. */
export function makeRequisites(random: SeededRandom, balanceAccount: BalanceAccount): BankRequisites {
  const { bik, bankName } = random.pick(BANKS);
  const body = digits(random, 11);
  return {
    bik,
    bankName,
    account: completeBySearch(
      1,
      (key) => balanceAccount + ROUBLE + key + body,
      (account) => isAccountOf(account, bik),
    ),
    correspondentAccount: completeBySearch(
      1,
      (key) => `30101${ROUBLE}${key}00000000${bik.slice(-3)}`,
      (account) => isCorrespondentAccountOf(account, bik),
    ),
  };
}
