import type { FieldError } from '#kernel';
import { unwritableIn } from './client-bank-exchange/cp1251.js';
import { fail } from './payouts.errors.js';
import { checkRequisites, type Requisites } from './requisites.js';

/** Requisites as a payment order prints them: the bank is named as well. */
export interface BankDetails extends Requisites {
  bankName: string;
}

/**
 * Lets through what money can be paid to or from.
 * @param parent JSON Pointer of the details inside the request
 * @throws DomainError `payouts.wrong-requisites` with the faulty fields
 */
export function requireBankDetails(details: BankDetails, parent = ''): void {
  const faults = [...checkRequisites(details).errors, ...checkBankName(details)];
  if (faults.length === 0) return;
  throw fail(
    'payouts.wrong-requisites',
    {},
    faults.map((fault) => ({ ...fault, pointer: parent + fault.pointer })),
  );
}

function checkBankName({ bankName }: BankDetails): FieldError[] {
  const character = unwritableIn(bankName);
  if (character === undefined) return [];
  return [{ pointer: '/bankName', code: 'payouts.field-name-characters', params: { character } }];
}
