import type { CalendarDate, Kopecks } from '#kernel';

/** One side of a payment, as the bank knows it. */
export interface BankParty {
  name: string;
  inn: string;
  kpp?: string;
  /** Twenty digits. */
  account: string;
  bankName: string;
  bik: string;
  correspondentAccount?: string;
}

export interface PaymentOrder {
  /** 1 to 999999, as the bank prints it. */
  number: number;
  date: CalendarDate;
  amount: Kopecks;
  payee: BankParty;
  purpose: string;
}

/** What one file sends to the bank: orders of one payer. */
export interface PaymentOrderFile {
  createdOn: CalendarDate;
  /** hh:mm:ss of the organiser's zone. */
  createdAt: string;
  payer: BankParty;
  orders: readonly PaymentOrder[];
}

/** A side of a document as a file shows it. What the file leaves out is an empty string. */
export interface ExchangeParty {
  name: string;
  inn: string;
  kpp: string;
  account: string;
  bik: string;
}

export interface ExchangeDocument {
  /** Where the document begins in the file, for messages. */
  line: number;
  /** «Платежное поручение», «Банковский ордер» … */
  kind: string;
  number: string;
  date: CalendarDate;
  amount: Kopecks;
  payer: ExchangeParty;
  payee: ExchangeParty;
  purpose: string;
  /** When the money left the payer's account; null while it has not. */
  debitedOn: CalendarDate | null;
  /** When the money reached the payee's account; null while it has not. */
  creditedOn: CalendarDate | null;
}

/** Turnover of one account over a period; null where the bank does not state a sum. */
export interface AccountTurnover {
  account: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  opening: Kopecks | null;
  received: Kopecks | null;
  spent: Kopecks | null;
  closing: Kopecks | null;
}

export interface Exchange {
  accounts: AccountTurnover[];
  documents: ExchangeDocument[];
}
