import fc from 'fast-check';
import { matchLines, type OutgoingPayment } from './matching.js';
import { payoutReference } from './payout-reference.js';
import type { StatementLine } from './statement-line.js';

const idOf = (number: number) => `2f1e7a52-93c4-4d0e-9a6b-${String(number).padStart(12, '0')}`;
const paymentOf = (number: number, changes: Partial<OutgoingPayment> = {}): OutgoingPayment => ({
  payoutId: idOf(number),
  reference: payoutReference(idOf(number)),
  status: 'sent',
  number,
  date: '2027-03-01',
  amount: 72_500_000n,
  payeeAccount: '40703810100000000077',
  payeeInn: '0014000006',
  ...changes,
});
const payment = paymentOf(12);
const debitOf = (paid: OutgoingPayment, changes: Partial<StatementLine> = {}): StatementLine => ({
  account: '40602810700000000025',
  date: '2027-03-02',
  number: String(paid.number),
  direction: 'debit',
  amount: paid.amount,
  counterpartyAccount: paid.payeeAccount,
  counterpartyInn: paid.payeeInn,
  purpose: `${paid.reference} Грант`,
  ...changes,
});
const creditOf = (paid: OutgoingPayment, changes: Partial<StatementLine> = {}): StatementLine =>
  debitOf(paid, { direction: 'credit', number: '7', purpose: `Возврат ${paid.reference}`, ...changes });
const confirmed: OutgoingPayment = { ...payment, status: 'confirmed' };

const isPayment = { match: 'payment', payoutId: payment.payoutId };
const isReturn = { match: 'return', payoutId: payment.payoutId };
const unmatched = (reason: string) => ({ match: 'unmatched', reason: `payouts.unmatched-${reason}` });

describe('a debit', () => {
  it.each(['sending', 'sent', 'unknown'] as const)(
    'confirms a payment that is %s by its reference',
    (status) => {
      expect(
        matchLines([debitOf(payment, { number: '999' })], [paymentOf(11), { ...payment, status }]),
      ).toEqual([isPayment]);
    },
  );

  it('confirms by number, amount and account when the bank dropped the reference', () => {
    const line = debitOf(payment, { purpose: 'Грант', number: '000012' });
    expect(matchLines([line], [paymentOf(11), payment, paymentOf(120)])).toEqual([isPayment]);
  });

  it.each([
    ['amount-differs', { amount: 72_499_999n }],
    ['account-differs', { counterpartyAccount: '40703810100000000078' }],
    ['no-payment', { purpose: `${payoutReference(idOf(77))} Грант` }],
    ['ambiguous', { purpose: `${payment.reference} ${payoutReference(idOf(77))}` }],
    ['no-payment', { purpose: 'Грант', number: '13' }],
    ['no-payment', { purpose: 'Грант', amount: 1n }],
    ['no-payment', { purpose: 'Грант', counterpartyAccount: '40703810100000000078' }],
    ['no-payment', { purpose: 'Грант', date: '2027-02-28' }],
  ])('is left to a person: %s', (reason, changes) => {
    expect(matchLines([debitOf(payment, changes)], [payment])).toEqual([unmatched(reason)]);
  });

  it.each(['confirmed', 'rejected', 'returned', 'cancelled', 'draft', 'approved'] as const)(
    'does not confirm a payment that is %s',
    (status) => {
      expect(matchLines([debitOf(payment)], [{ ...payment, status }])).toEqual([
        unmatched('already-settled'),
      ]);
    },
  );

  it('is left to a person when it could be two payments', () => {
    const twin = { ...paymentOf(13), number: 12 };
    expect(matchLines([debitOf(payment, { purpose: '' })], [payment, twin])).toEqual([
      unmatched('ambiguous'),
    ]);
  });

  it('confirms once: a second debit is an alarm', () => {
    const again = debitOf(payment, { date: '2027-03-03' });
    expect(matchLines([debitOf(payment), again], [payment])).toEqual([
      isPayment,
      unmatched('already-settled'),
    ]);
  });
});

describe('a credit', () => {
  it.each([
    ['from the payee with the reference', { purpose: payment.reference }],
    [
      'from the payee’s bank with reference and word',
      { counterpartyAccount: '47416810000000000001', counterpartyInn: '' },
    ],
    ['from the payee’s account with the word', { purpose: 'ВОЗВРАТ п/п 12', counterpartyInn: '' }],
    [
      'from the payee’s INN with the word',
      { purpose: 'возврат', counterpartyAccount: '40703810100000000099' },
    ],
  ])('returns a confirmed payment: %s', (_, changes) => {
    expect(matchLines([creditOf(payment, changes)], [confirmed, paymentOf(13)])).toEqual([isReturn]);
  });

  it.each([
    ['not-a-return', { purpose: 'Пожертвование' }],
    ['not-a-return', { purpose: payment.reference, counterpartyAccount: '1', counterpartyInn: '' }],
    ['amount-differs', { amount: 1n }],
    ['no-payment', { purpose: 'Возврат', amount: 1n }],
    ['no-payment', { purpose: 'Возврат', counterpartyAccount: '1', counterpartyInn: '' }],
    ['no-payment', { purpose: 'Возврат', date: '2027-02-28' }],
  ])('is left to a person: %s', (reason, changes) => {
    expect(matchLines([creditOf(payment, changes)], [confirmed])).toEqual([unmatched(reason)]);
  });

  it('takes an absent INN for nobody', () => {
    const line = creditOf(payment, { purpose: 'Возврат', counterpartyAccount: '1', counterpartyInn: '' });
    expect(matchLines([line], [{ ...confirmed, payeeInn: '' }])).toEqual([unmatched('no-payment')]);
  });

  it('waits for the debit when that is not imported yet', () => {
    expect(matchLines([creditOf(payment)], [payment])).toEqual([unmatched('not-confirmed')]);
  });

  it('follows its payment even when the file shows it above', () => {
    expect(matchLines([creditOf(payment), debitOf(payment)], [payment])).toEqual([isReturn, isPayment]);
  });

  it('returns once', () => {
    const again = creditOf(payment, { number: '8' });
    expect(matchLines([creditOf(payment), again], [confirmed])).toEqual([
      isReturn,
      unmatched('already-settled'),
    ]);
  });

  it('is left to a person when two payments could have come back', () => {
    const line = creditOf(payment, { purpose: 'Возврат' });
    expect(matchLines([line], [confirmed, paymentOf(13, { status: 'confirmed' })])).toEqual([
      unmatched('ambiguous'),
    ]);
  });
});

describe('whatever the bank sends', () => {
  const payments = [1, 2, 3, 4].map((number) => paymentOf(number, { amount: BigInt(1 + (number % 2)) }));
  const lines = fc.array(
    fc.record({
      of: fc.constantFrom(...payments),
      direction: fc.constantFrom('debit' as const, 'credit' as const),
      amount: fc.constantFrom(1n, 2n),
      purpose: fc.constantFrom('', 'возврат', ...payments.map(({ reference }) => reference)),
    }),
    { maxLength: 12 },
  );

  it('every line gets an answer, no payment is confirmed or returned twice, no amount differs', () => {
    fc.assert(
      fc.property(lines, (drafts) => {
        const statement = drafts.map(({ of, ...changes }) => debitOf(of, changes));
        const matches = matchLines(statement, payments);
        expect(matches).toHaveLength(statement.length);
        const settled = matches.flatMap((match) =>
          match.match === 'unmatched' ? [] : [`${match.match} ${match.payoutId}`],
        );
        expect(new Set(settled).size).toBe(settled.length);
        matches.forEach((match, index) => {
          if (match.match === 'unmatched') return;
          expect(payments.find(({ payoutId }) => payoutId === match.payoutId)?.amount).toBe(
            statement[index]?.amount,
          );
          if (match.match === 'return') expect(settled).toContain(`payment ${match.payoutId}`);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('the payments given are not changed', () => {
    const given = Object.freeze({ ...payment });
    expect(matchLines([debitOf(payment)], [given])).toEqual([isPayment]);
    expect(given.status).toBe('sent');
  });
});
