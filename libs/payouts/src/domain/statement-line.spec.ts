import type { Exchange, ExchangeDocument } from './client-bank-exchange/exchange.types.js';
import { lineKey, newLines, statementLines, type StatementLine } from './statement-line.js';

const OURS = '40602810700000000025';
const THEIRS = '40703810100000000077';
const party = (account: string, inn: string) => ({ account, inn, name: '', kpp: '', bik: '' });
const document: ExchangeDocument = {
  line: 20,
  kind: 'Платежное поручение',
  number: '12',
  date: '2027-02-27',
  amount: 100n,
  payer: party(OURS, '1435077441'),
  payee: party(THEIRS, '0014000006'),
  purpose: 'Грант',
  debitedOn: '2027-03-01',
  creditedOn: null,
};
const exchangeOf = (accounts: string[], ...documents: ExchangeDocument[]): Exchange => ({
  accounts: accounts.map((account) => ({
    account,
    startsOn: '2027-03-01',
    endsOn: '2027-03-01',
    opening: null,
    received: null,
    spent: null,
    closing: null,
  })),
  documents,
});

describe('the lines of a statement', () => {
  it('are seen from the fund’s account', () => {
    const incoming = {
      ...document,
      payer: document.payee,
      payee: document.payer,
      debitedOn: null,
      creditedOn: '2027-03-02',
    };
    expect(statementLines(exchangeOf([OURS], document, incoming))).toEqual([
      {
        account: OURS,
        date: '2027-03-01',
        number: '12',
        direction: 'debit',
        amount: 100n,
        counterpartyAccount: THEIRS,
        counterpartyInn: '0014000006',
        purpose: 'Грант',
      },
      expect.objectContaining({
        account: OURS,
        date: '2027-03-02',
        direction: 'credit',
        counterpartyAccount: THEIRS,
      }),
    ]);
  });

  it('leave out what the bank has not booked', () => {
    expect(statementLines(exchangeOf([OURS], { ...document, debitedOn: null }))).toEqual([]);
  });

  it('do not take the other side’s date for ours', () => {
    const lines = statementLines(exchangeOf([OURS], { ...document, creditedOn: '2027-03-02' }));
    expect(lines.map(({ direction, date }) => [direction, date])).toEqual([['debit', '2027-03-01']]);
  });

  it('are two for a transfer between accounts of the file', () => {
    const transfer = { ...document, creditedOn: '2027-03-02' };
    expect(statementLines(exchangeOf([OURS, THEIRS], transfer)).map((line) => line.direction)).toEqual([
      'debit',
      'credit',
    ]);
  });

  it('belong to an account of the file', () => {
    expect(() => statementLines(exchangeOf([], document))).toThrow(
      expect.objectContaining({ code: 'payouts.statement-without-account' }) as Error,
    );
    expect(() => statementLines(exchangeOf(['40602810700000000099'], document))).toThrow(
      expect.objectContaining({
        code: 'payouts.statement-foreign-document',
        params: { line: 20, number: '12' },
      }) as Error,
    );
  });
});

describe('importing a file again', () => {
  const lines = statementLines(exchangeOf([OURS], document, { ...document, number: '13' }));

  it('brings nothing new the second and third time', () => {
    const known = new Set<string>();
    const counts = [1, 2, 3].map(() => {
      const fresh = newLines(lines, known);
      for (const line of fresh) known.add(lineKey(line));
      return fresh.length;
    });
    expect(counts).toEqual([2, 0, 0]);
  });

  it('counts a line once when the file itself repeats it', () => {
    expect(newLines([...lines, ...lines], new Set())).toEqual(lines);
  });

  it.each([
    ['account', THEIRS],
    ['date', '2027-03-02'],
    ['number', '14'],
    ['direction', 'credit'],
    ['amount', 101n],
    ['counterpartyAccount', OURS],
  ])('tells lines apart by %s', (field, value) => {
    const line = lines[0] as StatementLine;
    expect(lineKey({ ...line, [field]: value })).not.toBe(lineKey(line));
  });

  it('knows a line whose purpose the bank has worded anew', () => {
    const line = lines[0] as StatementLine;
    expect(lineKey({ ...line, purpose: 'Грант (дубликат)', counterpartyInn: '' })).toBe(lineKey(line));
  });
});
