import type { LineDirection } from '#contracts';
import type { CalendarDate, Kopecks } from '#kernel';
import type { Exchange, ExchangeDocument, ExchangeParty } from './client-bank-exchange/exchange.types.js';
import { fail } from './payouts.errors.js';

/** One movement on the fund's account, as a bank statement of any format tells it. */
export interface StatementLine {
  /** The fund's account. */
  account: string;
  /** The day the bank booked it. */
  date: CalendarDate;
  number: string;
  direction: LineDirection;
  amount: Kopecks;
  counterpartyAccount: string;
  counterpartyInn: string;
  purpose: string;
}

/**
 * What makes a line the same line when a file is imported again, or when next day's statement repeats it:
 * what the bank cannot change. The database holds the same columns unique.
 */
export function lineKey(line: StatementLine): string {
  const { account, date, number, direction, amount, counterpartyAccount } = line;
  return [account, date, number, direction, amount, counterpartyAccount].join('|');
}

/** The lines that are not known yet, each once. @param knownKeys `lineKey` of what was imported before */
export function newLines(lines: readonly StatementLine[], knownKeys: ReadonlySet<string>): StatementLine[] {
  const seen = new Set(knownKeys);
  return lines.filter((line) => {
    const key = lineKey(line);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The booked movements of a statement. Its documents that the bank has not booked make no line: an order that
 * waits at the bank must confirm nothing. A transfer between two accounts of one file makes two lines.
 * @throws DomainError `payouts.statement-without-account`, `payouts.statement-foreign-document`
 */
export function statementLines(exchange: Exchange): StatementLine[] {
  const own = new Set(exchange.accounts.map((turnover) => turnover.account));
  if (own.size === 0) throw fail('payouts.statement-without-account');
  return exchange.documents.flatMap((document) => bookedLines(document, own));
}

function bookedLines(document: ExchangeDocument, own: ReadonlySet<string>): StatementLine[] {
  const { payer, payee, debitedOn, creditedOn } = document;
  const lines: StatementLine[] = [];
  if (debitedOn && own.has(payer.account)) lines.push(lineOf(document, 'debit', debitedOn, payer, payee));
  if (creditedOn && own.has(payee.account)) lines.push(lineOf(document, 'credit', creditedOn, payee, payer));
  if (lines.length === 0 && (debitedOn || creditedOn))
    throw fail('payouts.statement-foreign-document', { line: document.line, number: document.number });
  return lines;
}

function lineOf(
  document: ExchangeDocument,
  direction: LineDirection,
  date: CalendarDate,
  own: ExchangeParty,
  counterparty: ExchangeParty,
): StatementLine {
  return {
    account: own.account,
    date,
    number: document.number,
    direction,
    amount: document.amount,
    counterpartyAccount: counterparty.account,
    counterpartyInn: counterparty.inn,
    purpose: document.purpose,
  };
}
