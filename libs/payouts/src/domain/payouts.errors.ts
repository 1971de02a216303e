import { failWith, type ErrorCatalogue } from '#kernel';

/**
 * Every refusal of the payouts. `payouts.field-…` name one field inside another refusal's `errors[]`;
 * `payouts.unmatched-…` say why a line of a bank statement was left to a person.
 */
export const payoutsErrors = {
  'payouts.not-found': 'not-found',
  'payouts.organiser-needed': 'invalid',
  'payouts.only-signatory': 'forbidden',

  'payouts.wrong-requisites': 'invalid',
  'payouts.unknown-payee': 'invalid',
  'payouts.payee-needed': 'invalid',
  'payouts.no-paying-account': 'conflict',

  'payouts.unknown-application': 'not-found',
  'payouts.not-awarded': 'conflict',
  'payouts.results-not-visible': 'conflict',
  'payouts.agreement-exists': 'conflict',
  'payouts.agreement-number-taken': 'conflict',

  'payouts.paper-from-the-future': 'invalid',

  'payouts.tranche-has-payout': 'conflict',
  'payouts.reference-taken': 'conflict',
  'payouts.foreign-account': 'invalid',

  'payouts.unknown-source': 'invalid',
  'payouts.spending-over-paid': 'invalid',
  'payouts.report-changed-meanwhile': 'conflict',
  'payouts.report-not-writable': 'conflict',
  'payouts.report-out-of-turn': 'conflict',

  'payouts.no-orders': 'invalid',
  'payouts.order-number': 'invalid',
  'payouts.order-date': 'invalid',
  'payouts.order-amount': 'invalid',
  'payouts.order-too-long': 'invalid',
  'payouts.not-in-cp1251': 'invalid',

  'payouts.statement-encoding': 'invalid',
  'payouts.statement-not-exchange': 'invalid',
  'payouts.statement-truncated': 'invalid',
  'payouts.statement-after-end': 'invalid',
  'payouts.statement-unreadable': 'invalid',
  'payouts.statement-line': 'invalid',
  'payouts.statement-section': 'invalid',
  'payouts.statement-repeated-field': 'invalid',
  'payouts.statement-missing-field': 'invalid',
  'payouts.statement-amount': 'invalid',
  'payouts.statement-date': 'invalid',
  'payouts.statement-account': 'invalid',
  'payouts.statement-balance': 'invalid',
  'payouts.statement-without-account': 'invalid',
  'payouts.statement-foreign-document': 'invalid',

  'payouts.unmatched-no-payment': 'conflict',
  'payouts.unmatched-ambiguous': 'conflict',
  'payouts.unmatched-amount-differs': 'conflict',
  'payouts.unmatched-account-differs': 'conflict',
  'payouts.unmatched-already-settled': 'conflict',
  'payouts.unmatched-not-confirmed': 'conflict',
  'payouts.unmatched-not-a-return': 'conflict',

  'payouts.line-resolved': 'conflict',
  'payouts.line-fits-no-payout': 'conflict',

  'payouts.field-name-empty': 'invalid',
  'payouts.field-name-too-long': 'invalid',
  'payouts.field-name-characters': 'invalid',
  'payouts.field-inn': 'invalid',
  'payouts.field-kpp': 'invalid',
  'payouts.field-kpp-needed': 'invalid',
  'payouts.field-kpp-of-person': 'invalid',
  'payouts.field-bik': 'invalid',
  'payouts.field-account-digits': 'invalid',
  'payouts.field-account-key': 'invalid',
  'payouts.field-treasury-account-key': 'invalid',

  'payouts.tranches-shares': 'invalid',
  'payouts.tranches-period': 'invalid',
  'payouts.tranches-sources': 'invalid',
  'payouts.tranches-too-small': 'invalid',

  'payouts.tranches-not-planned': 'conflict',
  'payouts.requisites-invalid': 'conflict',
  'payouts.signing-term-runs': 'conflict',
  'payouts.reports-overdue': 'conflict',
  'payouts.final-report-not-accepted': 'conflict',
  'payouts.payouts-open': 'conflict',
  'payouts.agreement-not-active': 'conflict',
  'payouts.tranche-not-due': 'conflict',
  'payouts.previous-report-not-accepted': 'conflict',
  'payouts.needs-a-person': 'forbidden',
  'payouts.same-person': 'forbidden',
  'payouts.approval-void': 'conflict',
  'payouts.needs-statement-or-person': 'conflict',
  'payouts.report-incomplete': 'invalid',
  'payouts.own-report': 'forbidden',
  'payouts.remarks-needed': 'invalid',

  'payouts.ledger-parts': 'invalid',
  'payouts.ledger-over-committed': 'conflict',
  'payouts.ledger-overdrawn': 'conflict',
  'payouts.ledger-unbalanced': 'conflict',
} as const satisfies ErrorCatalogue<string>;

export type PayoutsErrorCode = keyof typeof payoutsErrors;
/** What a guard of the payouts answers: yes, or a code that is in the catalogue. */
export type PayoutsVerdict = true | PayoutsErrorCode;

export const fail = failWith<PayoutsErrorCode>(payoutsErrors);
