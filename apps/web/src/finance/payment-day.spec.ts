import type { PaymentDay } from './finance-queries.js';
import { lateDaysOf, linesOf } from './payment-day.js';

const NONE = { count: 0, amountKopecks: '0' };
const day = (change: Partial<PaymentDay>): PaymentDay => ({
  ...{ unknown: NONE, toApprove: NONE, ownPrepared: NONE, toSend: NONE, toPrepare: NONE },
  ...{ waitingForReport: NONE, awaitedAgreements: 0, unmatchedLines: 0 },
  ...{ reportsToCheck: 0, reportsOverdue: 0, reportsLateDays: [], pausedAgreements: 0 },
  ...change,
});
const names = (change: Partial<PaymentDay>): string[] => linesOf(day(change)).map(({ name }) => name);

describe('the day at the cash desk', () => {
  it('is empty when nothing waits', () => {
    expect(linesOf(day({}))).toEqual([]);
  });

  it('names what waits, what it is worth and where it is', () => {
    const some = { count: 2, amountKopecks: '500' };
    expect(names({ toApprove: some, unmatchedLines: 3 })).toEqual(['to-approve', 'unmatched']);
    expect(linesOf(day({ toSend: some }))[0]).toEqual({
      ...{ name: 'to-send', count: 2, amountKopecks: '500', to: '/fund/payments', status: 'approved' },
    });
  });

  it('says how late reports are, and how many more there are', () => {
    expect(lateDaysOf({ reportsLateDays: [9, 4], reportsOverdue: 2 }, 'ru')).toEqual({
      ...{ days: '9 и 4', last: 4, more: 0 },
    });
    expect(lateDaysOf({ reportsLateDays: [30, 9, 4], reportsOverdue: 5 }, 'en')).toMatchObject({
      ...{ days: '30, 9 and 4', more: 2 },
    });
  });

  it('says what tranches wait for even when none is ready', () => {
    expect(names({ awaitedAgreements: 1 })).toEqual(['to-prepare']);
    expect(names({ waitingForReport: { count: 1, amountKopecks: '7' } })).toEqual(['to-prepare']);
  });
});
