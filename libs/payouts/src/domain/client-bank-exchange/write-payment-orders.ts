import { formatPlain, isCalendarDate, type CalendarDate } from '#kernel';
import { fail } from '../payouts.errors.js';
import { toCp1251Text } from './cp1251.js';
import type { BankParty, PaymentOrder, PaymentOrderFile } from './exchange.types.js';
import {
  DOCUMENT_SECTION,
  END_OF_FILE,
  FILE_MARK,
  FORMAT_VERSION,
  LINE_END,
  partyKeys,
  PAYMENT_ORDER,
  type Side,
} from './keywords.js';

/** Lengths of a payment order's fields, in characters (Bank of Russia, 762-П, annex 1). */
const LIMITS = { name: 160, bankName: 160, code: 20, purpose: 210 } as const;
const LARGEST_NUMBER = 999_999;

type Field = readonly [key: string, value: string, limit: number];

/**
 * A file of payment orders for the bank's client, 1CClientBankExchange 1.03, ready for `encodeCp1251`.
 * Values are trimmed and written in letters of cp1251.
 * @throws DomainError `payouts.no-orders`, `payouts.order-number`, `payouts.order-date`, `payouts.order-amount`,
 *   `payouts.order-too-long`, `payouts.not-in-cp1251`
 */
export function writePaymentOrders(file: PaymentOrderFile): string {
  const documents = file.orders.map((order) => writeDocument(file.payer, order));
  return [header(file), ...documents, END_OF_FILE, ''].join(LINE_END);
}

function header(file: PaymentOrderFile): string {
  const dates = file.orders.map((order) => order.date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) throw fail('payouts.no-orders');
  return [
    FILE_MARK,
    `ВерсияФормата=${FORMAT_VERSION}`,
    'Кодировка=Windows',
    'Отправитель=Keskil',
    'Получатель=',
    `ДатаСоздания=${writeDate(file.createdOn)}`,
    `ВремяСоздания=${toCp1251Text(file.createdAt, 'ВремяСоздания')}`,
    `ДатаНачала=${writeDate(first)}`,
    `ДатаКонца=${writeDate(last)}`,
    `РасчСчет=${file.payer.account}`,
    `Документ=${PAYMENT_ORDER}`,
  ].join(LINE_END);
}

function writeDocument(payer: BankParty, order: PaymentOrder): string {
  const { number } = order;
  if (!Number.isInteger(number) || number < 1 || number > LARGEST_NUMBER)
    throw fail('payouts.order-number', { number });
  if (order.amount <= 0n) throw fail('payouts.order-amount', { number });
  const write = (fields: readonly Field[]) => fields.map((field) => writeField(number, field));
  return [
    `${DOCUMENT_SECTION.opens}=${PAYMENT_ORDER}`,
    `Номер=${number}`,
    `Дата=${writeDate(order.date)}`,
    `Сумма=${formatPlain(order.amount)}`,
    ...write(partyFields('Плательщик', payer)),
    ...write(partyFields('Получатель', order.payee)),
    'ВидОплаты=01',
    'Очередность=5',
    ...write([['НазначениеПлатежа', order.purpose, LIMITS.purpose]]),
    DOCUMENT_SECTION.closes,
  ].join(LINE_END);
}

/** Name and account stand twice: some bank clients take the first pair of keys, some the second. */
function partyFields(side: Side, party: BankParty): Field[] {
  const keys = partyKeys(side);
  return [
    [keys.account, party.account, LIMITS.code],
    [keys.title, party.name, LIMITS.name],
    [keys.inn, party.inn, LIMITS.code],
    [keys.kpp, party.kpp ?? '', LIMITS.code],
    [keys.name, party.name, LIMITS.name],
    [keys.settlementAccount, party.account, LIMITS.code],
    [keys.bankName, party.bankName, LIMITS.bankName],
    [keys.bik, party.bik, LIMITS.code],
    [keys.correspondentAccount, party.correspondentAccount ?? '', LIMITS.code],
  ];
}

function writeField(number: number, [key, value, limit]: Field): string {
  const field = `№ ${number}, ${key}`;
  const text = toCp1251Text(value.trim(), field);
  if (text.length > limit) throw fail('payouts.order-too-long', { field, limit, length: text.length });
  return `${key}=${text}`;
}

function writeDate(date: CalendarDate): string {
  if (!isCalendarDate(date)) throw fail('payouts.order-date', { date });
  return date.split('-').reverse().join('.');
}
