import type { PayoutStatus } from '#contracts';
import type { CalendarDate, Kopecks } from '#kernel';
import { referencesIn } from './payout-reference.js';
import type { PayoutsErrorCode } from './payouts.errors.js';
import type { StatementLine } from './statement-line.js';

/** A payment of ours that a bank statement may speak about. */
export interface OutgoingPayment {
  payoutId: string;
  /** `payoutReference(payoutId)`, as the order's purpose carried it. */
  reference: string;
  status: PayoutStatus;
  number: number;
  /** The date of the order: the bank cannot debit before it. */
  date: CalendarDate;
  amount: Kopecks;
  payeeAccount: string;
  payeeInn: string;
}

export type UnmatchedReason = Extract<PayoutsErrorCode, `payouts.unmatched-${string}`>;

/** What a line turned out to be: our payment left, our payment came back, or a person has to look. */
export type LineMatch =
  { match: 'payment' | 'return'; payoutId: string } | { match: 'unmatched'; reason: UnmatchedReason };

type Found = OutgoingPayment | UnmatchedReason;

const AWAITING: readonly PayoutStatus[] = ['sending', 'sent', 'unknown'];
/** Which payouts a line can settle: money that left ends a payment on its way, money that came back a settled one. */
export const SETTLED_BY: Readonly<Record<StatementLine['direction'], readonly PayoutStatus[]>> = {
  debit: AWAITING,
  credit: ['confirmed'],
};
const RETURN_WORD = /возврат/i;

/** Debits first: a file may hold a payment and, above it, its return. */
const PASSES = [
  { direction: 'debit', find: findDebited, match: 'payment', becomes: 'confirmed' },
  { direction: 'credit', find: findReturned, match: 'return', becomes: 'returned' },
] as const;

/**
 * Says of every line which payment it confirms or returns; the answers stand in the order of the lines. A line
 * that could be two payments, or differs from its payment in amount or account, is left to a person: a wrong
 * match would hide a lost or doubled payment. Give the lines that stay unmatched again with the next import,
 * because a return may be read before the statement that shows its payment.
 */
export function matchLines(
  lines: readonly StatementLine[],
  payments: readonly OutgoingPayment[],
): LineMatch[] {
  const current = payments.map((payment) => ({ ...payment }));
  const matches = new Map<number, LineMatch>();
  for (const pass of PASSES)
    lines.forEach((line, index) => {
      if (line.direction === pass.direction) matches.set(index, settle(pass, pass.find(line, current)));
    });
  return lines.map((_, index) => matches.get(index) as LineMatch);
}

function settle(pass: (typeof PASSES)[number], found: Found): LineMatch {
  if (typeof found === 'string') return { match: 'unmatched', reason: found };
  found.status = pass.becomes;
  return { match: pass.match, payoutId: found.payoutId };
}

function findDebited(line: StatementLine, payments: OutgoingPayment[]): Found {
  const references = referencesIn(line.purpose);
  if (references.length === 0)
    return theOnly(payments.filter((payment) => isAwaiting(payment) && hasNumberOf(line, payment)));
  const named = theNamed(references, line, payments);
  if (typeof named === 'string') return named;
  if (named.payeeAccount !== line.counterpartyAccount) return 'payouts.unmatched-account-differs';
  return isAwaiting(named) ? named : 'payouts.unmatched-already-settled';
}

/** A bounced payment may come from an account of the payee's bank, so with a reference the word is enough. */
function findReturned(line: StatementLine, payments: OutgoingPayment[]): Found {
  const saysReturn = RETURN_WORD.test(line.purpose);
  const references = referencesIn(line.purpose);
  if (references.length === 0) {
    if (!saysReturn) return 'payouts.unmatched-not-a-return';
    return theOnly(
      payments.filter(
        (payment) => payment.status === 'confirmed' && isFromPayee(line, payment) && couldBe(line, payment),
      ),
    );
  }
  const named = theNamed(references, line, payments);
  if (typeof named === 'string') return named;
  if (!saysReturn && !isFromPayee(line, named)) return 'payouts.unmatched-not-a-return';
  if (isAwaiting(named)) return 'payouts.unmatched-not-confirmed';
  return named.status === 'confirmed' ? named : 'payouts.unmatched-already-settled';
}

function theNamed(references: string[], line: StatementLine, payments: OutgoingPayment[]): Found {
  if (references.length > 1) return 'payouts.unmatched-ambiguous';
  const named = theOnly(payments.filter((payment) => references.includes(payment.reference)));
  if (typeof named === 'string') return named;
  return named.amount === line.amount ? named : 'payouts.unmatched-amount-differs';
}

function theOnly(payments: readonly OutgoingPayment[]): Found {
  const [first, second] = payments;
  if (!first) return 'payouts.unmatched-no-payment';
  return second ? 'payouts.unmatched-ambiguous' : first;
}

function isAwaiting(payment: OutgoingPayment): boolean {
  return AWAITING.includes(payment.status);
}

function couldBe(line: StatementLine, payment: OutgoingPayment): boolean {
  return payment.amount === line.amount && payment.date <= line.date;
}

/** Banks pad a number with zeros: «000123» is 123. */
function hasNumberOf(line: StatementLine, payment: OutgoingPayment): boolean {
  return (
    couldBe(line, payment) &&
    payment.payeeAccount === line.counterpartyAccount &&
    String(payment.number) === line.number.replace(/^0+/, '')
  );
}

function isFromPayee(line: StatementLine, payment: OutgoingPayment): boolean {
  return (
    line.counterpartyAccount === payment.payeeAccount ||
    (payment.payeeInn !== '' && line.counterpartyInn === payment.payeeInn)
  );
}
