import { formatPlain } from '#kernel';
import { fail } from '../payouts.errors.js';
import { decodeExchange } from './decode-exchange.js';
import type { AccountTurnover, Exchange, ExchangeDocument, ExchangeParty } from './exchange.types.js';
import { partyKeys, type Side } from './keywords.js';
import { readSections } from './read-sections.js';
import type { Section } from './section.js';

/** Programs write the payer's number before its name: «ИНН 1435077441 Фонд». */
const INN_BEFORE_NAME = /^ИНН\s+\d{10,12}\s+/;
const PURPOSE_PARTS = [1, 2, 3, 4, 5, 6].map((part) => `НазначениеПлатежа${part}`);

/**
 * Reads a file of 1CClientBankExchange 1.03 or older: a bank's statement or a client's orders, in cp1251, cp866
 * or UTF-8.
 * @throws DomainError `payouts.statement-…`; where a line is to blame, `params.line` is its number from 1
 */
export function readExchange(bytes: Uint8Array): Exchange {
  const sections = readSections(decodeExchange(bytes));
  return {
    accounts: sections.accounts.map(readTurnover),
    documents: sections.documents.map(readDocument),
  };
}

function readTurnover(section: Section): AccountTurnover {
  const startsOn = section.required('ДатаНачала', section.date('ДатаНачала'));
  const turnover = {
    account: readAccount(section),
    startsOn,
    endsOn: section.date('ДатаКонца') ?? startsOn,
    opening: section.amount('НачальныйОстаток'),
    received: section.amount('ВсегоПоступило'),
    spent: section.amount('ВсегоСписано'),
    closing: section.amount('КонечныйОстаток'),
  };
  checkBalance(turnover);
  return turnover;
}

function readAccount(section: Section): string {
  const account = section.required('РасчСчет', section.text('РасчСчет'));
  if (!/^\d{20}$/.test(account))
    throw fail('payouts.statement-account', { line: section.lineOf('РасчСчет'), value: account });
  return account;
}

function checkBalance({ account, opening, received, spent, closing }: AccountTurnover): void {
  if (opening === null || received === null || spent === null || closing === null) return;
  const computed = opening + received - spent;
  if (computed !== closing)
    throw fail('payouts.statement-balance', {
      account,
      computed: formatPlain(computed),
      stated: formatPlain(closing),
    });
}

function readDocument(section: Section): ExchangeDocument {
  const amount = section.required('Сумма', section.amount('Сумма'));
  if (amount <= 0n)
    throw fail('payouts.statement-amount', {
      line: section.lineOf('Сумма'),
      field: 'Сумма',
      value: section.text('Сумма'),
    });
  return {
    line: section.line,
    kind: section.kind,
    number: section.required('Номер', section.text('Номер')),
    date: section.required('Дата', section.date('Дата')),
    amount,
    payer: readParty(section, 'Плательщик'),
    payee: readParty(section, 'Получатель'),
    purpose: section.text('НазначениеПлатежа') || joinedPurpose(section),
    debitedOn: section.date('ДатаСписано'),
    creditedOn: section.date('ДатаПоступило'),
  };
}

function readParty(section: Section, side: Side): ExchangeParty {
  const keys = partyKeys(side);
  return {
    name: section.text(keys.name) || section.text(keys.title).replace(INN_BEFORE_NAME, ''),
    inn: section.text(keys.inn),
    kpp: section.text(keys.kpp),
    account: section.text(keys.account, keys.settlementAccount),
    bik: section.text(keys.bik),
  };
}

function joinedPurpose(section: Section): string {
  return PURPOSE_PARTS.map((key) => section.text(key))
    .filter((part) => part !== '')
    .join(' ');
}
