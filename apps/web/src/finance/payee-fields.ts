import { isAccountOf, isBik, isKpp, isOrganisationInn, isPersonInn, isTreasuryAccount } from '#kernel';
import type { components } from '../generated/api-types.js';

type PayeeKind = components['schemas']['PayeeDetailsDto']['kind'];

/** What is written in the form of a new agreement. */
export interface AgreementFields {
  number: string;
  startsOn: string;
  endsOn: string;
  kind: PayeeKind;
  name: string;
  inn: string;
  kpp: string;
  bik: string;
  account: string;
  bankName: string;
  correspondentAccount: string;
}

/** What is wrong with a field: a text's name with its figures. */
export type FieldCheck =
  'required' | 'inn' | 'kpp' | 'account' | 'dates' | { want: number; have: number } | null;

const BIK_DIGITS = 9;
const ACCOUNT_DIGITS = 20;
const REQUIRED = ['startsOn', 'endsOn', 'name', 'inn', 'bik', 'account', 'bankName'] as const;

/** What the server would refuse, by field; it has the last word. A person has no KPP. */
export function checkFields(fields: AgreementFields): Partial<Record<keyof AgreementFields, FieldCheck>> {
  const faults: Partial<Record<keyof AgreementFields, FieldCheck>> = {};
  for (const name of REQUIRED) if (fields[name].trim() === '') faults[name] = 'required';
  if (fields.endsOn < fields.startsOn) faults.endsOn ??= 'dates';
  if (!isOrganisationInn(fields.inn) && !isPersonInn(fields.inn)) faults.inn ??= 'inn';
  if (isOrganisationInn(fields.inn) && !isKpp(fields.kpp)) faults.kpp = 'kpp';
  if (!isBik(fields.bik)) faults.bik ??= { want: BIK_DIGITS, have: fields.bik.length };
  if (!/^\d{20}$/.test(fields.account))
    faults.account ??= { want: ACCOUNT_DIGITS, have: fields.account.length };
  else if (!faults.bik && !keyFits(fields)) faults.account = 'account';
  return faults;
}

/** A treasury's account may have another key: the server warns, and pays. */
const keyFits = ({ account, bik }: AgreementFields): boolean =>
  isTreasuryAccount(account, bik) || isAccountOf(account, bik);

/** The body of createAgreement. */
export function bodyOf(
  applicationId: string,
  { number, startsOn, endsOn, kpp, correspondentAccount, ...payee }: AgreementFields,
): components['schemas']['CreateAgreementDto'] {
  return {
    ...{ applicationId, number, startsOn, endsOn },
    payee: {
      ...payee,
      ...(isOrganisationInn(payee.inn) && { kpp }),
      ...(correspondentAccount !== '' && { correspondentAccount }),
    },
  };
}
