import type { PayoutStatus } from '#contracts';
import type { PaymentDay } from './finance-queries.js';

/** A line of the day: what waits, how much it is worth, where to go. */
export interface DayLine {
  name: 'unknown' | 'to-approve' | 'own' | 'to-send' | 'to-prepare' | 'unmatched' | 'to-check' | 'overdue';
  count: number;
  /** Kopecks in digits; null where no money is counted. */
  amountKopecks: string | null;
  to: '/fund/payments' | '/fund/tranches' | '/fund/statements' | '/fund/reports';
  /** Which payments to show. */
  status?: PayoutStatus;
}

/**
 * What waits today, the doubtful first. Lines without anything to do are left out, but for what there is to
 * prepare: it also says what the other tranches wait for.
 */
export function linesOf(day: PaymentDay): DayLine[] {
  const payments = (name: DayLine['name'], sum: PaymentDay['unknown'], status: PayoutStatus): DayLine => ({
    ...{ name, count: sum.count, amountKopecks: sum.amountKopecks, to: '/fund/payments', status },
  });
  const lines: DayLine[] = [
    payments('unknown', day.unknown, 'unknown'),
    payments('to-approve', day.toApprove, 'draft'),
    payments('own', day.ownPrepared, 'draft'),
    payments('to-send', day.toSend, 'approved'),
    { name: 'to-prepare', ...day.toPrepare, to: '/fund/tranches' },
    { name: 'unmatched', count: day.unmatchedLines, amountKopecks: null, to: '/fund/statements' },
    { name: 'to-check', count: day.reportsToCheck, amountKopecks: null, to: '/fund/reports' },
    { name: 'overdue', count: day.reportsOverdue, amountKopecks: null, to: '/fund/reports' },
  ];
  const waits = day.awaitedAgreements + day.waitingForReport.count > 0;
  return lines.filter(({ name, count }) => count > 0 || (name === 'to-prepare' && waits));
}
