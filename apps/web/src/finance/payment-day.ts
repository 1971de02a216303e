import type { Locale, PayoutStatus, ReportStatus } from '#contracts';
import type { PaymentDay } from './finance-queries.js';

/** A line of the day: what waits, how much it is worth, where to go. */
export interface DayLine {
  name: 'to-approve' | 'own' | 'to-send' | 'to-prepare' | 'unmatched' | 'to-check' | 'overdue';
  count: number;
  /** Kopecks in digits; null where no money is counted. */
  amountKopecks: string | null;
  to: '/fund/payments' | '/fund/tranches' | '/fund/statements' | '/fund/reports';
  /** Which payments, or reports, to show. */
  status?: PayoutStatus | ReportStatus;
}

/**
 * What waits today, after the payments that nobody can vouch for. Lines without anything to do are left out, but for what there is to
 * prepare: it also says what the other tranches wait for.
 */
export function linesOf(day: PaymentDay): DayLine[] {
  const payments = (name: DayLine['name'], sum: PaymentDay['toSend'], status: PayoutStatus): DayLine => ({
    ...{ name, count: sum.count, amountKopecks: sum.amountKopecks, to: '/fund/payments', status },
  });
  const lines: DayLine[] = [
    payments('to-approve', day.toApprove, 'draft'),
    payments('own', day.ownPrepared, 'draft'),
    payments('to-send', day.toSend, 'approved'),
    { name: 'to-prepare', ...day.toPrepare, to: '/fund/tranches' },
    { name: 'unmatched', count: day.unmatchedLines, amountKopecks: null, to: '/fund/statements' },
    { name: 'to-check', count: day.reportsToCheck, amountKopecks: null, to: '/fund/reports' },
    {
      name: 'overdue',
      count: day.reportsOverdue,
      amountKopecks: null,
      to: '/fund/reports',
      status: 'awaited',
    },
  ];
  const waits = day.awaitedAgreements + day.waitingForReport.count > 0;
  return lines.filter(({ name, count }) => count > 0 || (name === 'to-prepare' && waits));
}

/** «9 и 4» days late, and how many more reports there are than those named. */
export function lateDaysOf(
  { reportsLateDays: days, reportsOverdue }: Pick<PaymentDay, 'reportsLateDays' | 'reportsOverdue'>,
  locale: Locale,
): { days: string; last: number; more: number } {
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'ru-RU');
  return {
    days: list.format(days.map(String)),
    last: days.at(-1) ?? 0,
    more: reportsOverdue - days.length,
  };
}
