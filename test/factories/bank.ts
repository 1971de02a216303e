import iconv from 'iconv-lite';
import type { Client } from '../setup/client.js';
import { FUND_ACCOUNT } from './payouts.js';

/** An order as a bank's clerk reads it out of the file, by code of its own. */
export interface BankOrder {
  number: string;
  amount: string;
  account: string;
  inn: string;
  purpose: string;
}

export function ordersIn(file: Buffer): BankOrder[] {
  const documents = iconv.decode(file, 'win1251').split('СекцияДокумент=').slice(1);
  return documents.map((document) => {
    const field = (key: string): string => new RegExp(`^${key}=(.*)\\r$`, 'm').exec(document)?.[1] ?? '';
    return {
      number: field('Номер'),
      amount: field('Сумма'),
      account: field('ПолучательСчет'),
      inn: field('ПолучательИНН'),
      purpose: field('НазначениеПлатежа'),
    };
  });
}

export type BankLine = BankOrder & { direction: 'debit' | 'credit' };

export const debitOf = (order: BankOrder): BankLine => ({ ...order, direction: 'debit' });

/** The bank's statement of one account in Base64, written from scratch. */
export function statement(lines: BankLine[], account = FUND_ACCOUNT): string {
  const today = new Date(Date.now() + 9 * 3_600_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .reverse()
    .join('.');
  const text = [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=Windows',
    'СекцияРасчСчет',
    `ДатаНачала=${today}`,
    `ДатаКонца=${today}`,
    `РасчСчет=${account}`,
    'КонецРасчСчет',
    ...lines.flatMap((line) => documentLines(line, account, today)),
    'КонецФайла',
    '',
  ].join('\r\n');
  return iconv.encode(text, 'win1251').toString('base64');
}

function documentLines(line: BankLine, account: string, today: string): string[] {
  const out = line.direction === 'debit';
  return [
    'СекцияДокумент=Платежное поручение',
    `Номер=${line.number}`,
    `Дата=${today}`,
    `Сумма=${line.amount}`,
    `ПлательщикСчет=${out ? account : line.account}`,
    `ПлательщикИНН=${out ? '1435077441' : line.inn}`,
    `ПолучательСчет=${out ? line.account : account}`,
    `ПолучательИНН=${out ? line.inn : '1435077441'}`,
    `НазначениеПлатежа=${line.purpose}`,
    out ? `ДатаСписано=${today}` : `ДатаПоступило=${today}`,
    'КонецДокумента',
  ];
}

export interface ImportBody {
  newLines: number;
  knownLines: number;
  confirmed: number;
  returned: number;
  unmatched: { reason: string; detail: string; amountKopecks: string; direction: string }[];
}

export async function importStatement(preparer: Client, fileBase64: string): Promise<ImportBody> {
  const { body } = await preparer.post('/api/bank-statements', { fileBase64 }).expect(200);
  return body as ImportBody;
}

/** Sends what is approved. @returns the file, byte for byte, and where it can be had again */
export async function exportFile(
  preparer: Client,
  payoutIds?: string[],
): Promise<{ file: Buffer; location: string }> {
  const response = await asBytes(preparer.post('/api/payment-batches', { payoutIds })).expect(201);
  return { file: response.body as Buffer, location: response.headers['location'] ?? '' };
}

type Request = ReturnType<Client['get']>;

/** Keeps a text answer as bytes: it is not UTF-8. */
export function asBytes(request: Request): Request {
  return request.buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  });
}
