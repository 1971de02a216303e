import { sealOf } from '#engine';
import {
  isAccountOf,
  isBik,
  isCorrespondentAccountOf,
  isKpp,
  isOrganisationInn,
  isPersonInn,
  isTreasuryAccount,
  type FieldError,
  type Kopecks,
} from '#kernel';
import { unwritableIn } from './client-bank-exchange/cp1251.js';

/** Where a payee takes money. An INN of ten digits is an organisation's, of twelve a person's. */
export interface Requisites {
  name: string;
  inn: string;
  kpp?: string | null;
  account: string;
  bik: string;
  correspondentAccount?: string | null;
}

export interface RequisitesCheck {
  errors: FieldError[];
  /** Worth a second look; they do not stop a payment. */
  warnings: FieldError[];
}

/** A payment order has 160 characters for a name. */
const LONGEST_NAME = 160;

/** Judges requisites before anything is paid to them. Pointers are `/inn`, `/account` … */
export function checkRequisites(requisites: Requisites): RequisitesCheck {
  const keys = checkKeys(requisites);
  return {
    errors: [...checkName(requisites), ...checkTaxNumbers(requisites), ...keys.errors],
    warnings: keys.warnings,
  };
}

/**
 * What an approval stands for: this payee, these requisites, this amount. When any of them changes, the digest
 * does, and the approval is void. @returns 64 hexadecimal digits
 */
export function requisitesHash(payeeId: string, requisites: Requisites, amount: Kopecks): string {
  const { name, inn, kpp = null, account, bik, correspondentAccount = null } = requisites;
  return sealOf({ payeeId, name, inn, kpp, account, bik, correspondentAccount, amount: amount.toString() });
}

function checkName({ name }: Requisites): FieldError[] {
  const pointer = '/name';
  if (name.trim() === '') return [{ pointer, code: 'payouts.field-name-empty' }];
  if (name.length > LONGEST_NAME)
    return [{ pointer, code: 'payouts.field-name-too-long', params: { limit: LONGEST_NAME } }];
  const character = unwritableIn(name);
  return character === undefined
    ? []
    : [{ pointer, code: 'payouts.field-name-characters', params: { character } }];
}

function checkTaxNumbers({ inn, kpp }: Requisites): FieldError[] {
  if (isPersonInn(inn)) return kpp ? [{ pointer: '/kpp', code: 'payouts.field-kpp-of-person' }] : [];
  const errors: FieldError[] = [];
  if (!isOrganisationInn(inn)) errors.push({ pointer: '/inn', code: 'payouts.field-inn' });
  else if (!kpp) errors.push({ pointer: '/kpp', code: 'payouts.field-kpp-needed' });
  if (kpp && !isKpp(kpp)) errors.push({ pointer: '/kpp', code: 'payouts.field-kpp' });
  return errors;
}

/** Without a right BIK the keys of the accounts cannot be judged, so its fault stands alone. */
function checkKeys({ account, bik, correspondentAccount }: Requisites): RequisitesCheck {
  if (!isBik(bik)) return { errors: [{ pointer: '/bik', code: 'payouts.field-bik' }], warnings: [] };
  const check: RequisitesCheck = { errors: [], warnings: [] };
  judgeKey(check, '/account', account, bik, isAccountOf);
  if (correspondentAccount)
    judgeKey(check, '/correspondentAccount', correspondentAccount, bik, isCorrespondentAccountOf);
  return check;
}

function judgeKey(
  check: RequisitesCheck,
  pointer: string,
  account: string,
  bik: string,
  holds: (account: string, bik: string) => boolean,
): void {
  if (!/^\d{20}$/.test(account)) check.errors.push({ pointer, code: 'payouts.field-account-digits' });
  else if (holds(account, bik)) return;
  else if (isTreasuryAccount(account, bik))
    check.warnings.push({ pointer, code: 'payouts.field-treasury-account-key' });
  else check.errors.push({ pointer, code: 'payouts.field-account-key' });
}
