import { addDays, type CalendarDate } from '#kernel';
import type { PlannedTranche } from './tranche-plan.js';

export type ReportKind = 'interim' | 'final';

export interface AwaitedReport {
  kind: ReportKind;
  /** The tranche that it reports on, from 1. */
  ordinal: number;
  dueOn: CalendarDate;
}

/** Three weeks stand for the regulation's fifteen working days; holidays only lengthen them. */
const FINAL_REPORT_AFTER_DAYS = 21;

/** One interim report before each later tranche, by that tranche's day, and the final one after the project. */
export function awaitedReports(tranches: readonly PlannedTranche[], endsOn: CalendarDate): AwaitedReport[] {
  const interim = tranches.flatMap(({ afterReportOn, dueOn }) =>
    afterReportOn === null ? [] : [{ kind: 'interim' as const, ordinal: afterReportOn, dueOn }],
  );
  return [
    ...interim,
    { kind: 'final', ordinal: tranches.length, dueOn: addDays(endsOn, FINAL_REPORT_AFTER_DAYS) },
  ];
}
