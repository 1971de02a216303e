import type { PaymentDay } from './finance-queries.js';
import { linesOf } from './payment-day.js';

const NONE = { count: 0, amountKopecks: '0' };
const day = (change: Partial<PaymentDay>): PaymentDay => ({
  ...{ unknown: NONE, toApprove: NONE, ownPrepared: NONE, toSend: NONE, toPrepare: NONE },
  ...{ waitingForReport: NONE, awaitedAgreements: 0, unmatchedLines: 0 },
  ...{ reportsToCheck: 0, reportsOverdue: 0 },
  ...change,
});
const names = (change: Partial<PaymentDay>): string[] => linesOf(day(change)).map(({ name }) => name);

describe('the day at the cash desk', () => {
  it('is empty when nothing waits', () => {
    expect(linesOf(day({}))).toEqual([]);
  });

  it('puts payments that nobody can vouch for first', () => {
    const some = { count: 2, amountKopecks: '500' };
    expect(names({ toApprove: some, unknown: some, unmatchedLines: 3 })).toEqual([
      ...['unknown', 'to-approve', 'unmatched'],
    ]);
    expect(linesOf(day({ unknown: some }))[0]).toEqual({
      ...{ name: 'unknown', count: 2, amountKopecks: '500', to: '/fund/payments', status: 'unknown' },
    });
  });

  it('says what tranches wait for even when none is ready', () => {
    expect(names({ awaitedAgreements: 1 })).toEqual(['to-prepare']);
    expect(names({ waitingForReport: { count: 1, amountKopecks: '7' } })).toEqual(['to-prepare']);
  });
});
