import { REPORT_STATUSES, type ReportStatus } from '#contracts';
import type { TransitionTable } from '#kernel';
import type { PayoutsVerdict } from './payouts.errors.js';

export type ReportAction = 'submit' | 'accept' | 'return';

/** What the guards look at. Whoever takes an action loads what its guard needs; what is not loaded refuses. */
export interface ReportFacts {
  submittedBy: string | null;
  /** The person who acts; null when the system does. */
  actorId: string | null;
  /** Faults that the report's own checks still find. */
  contentErrors?: number;
  /** The curator's remarks, word for word. */
  remarks?: string;
}

const complete = (facts: ReportFacts): PayoutsVerdict =>
  facts.contentErrors === 0 || 'payouts.report-incomplete';
/** Acceptance opens the next tranche, so it is never the author's own. */
const notAuthor = ({ actorId, submittedBy }: ReportFacts): PayoutsVerdict => {
  if (actorId === null) return 'payouts.needs-a-person';
  return actorId !== submittedBy || 'payouts.own-report';
};
const returnedWithReason = (facts: ReportFacts): PayoutsVerdict =>
  facts.remarks?.trim() ? notAuthor(facts) : 'payouts.remarks-needed';

/** The way of a report: awaited from the signing on, sent by the grantee, accepted or returned by the curator. */
export const reportStatuses: TransitionTable<ReportStatus, ReportAction, ReportFacts> = {
  initial: 'awaited',
  statuses: REPORT_STATUSES,
  actions: {
    submit: { from: ['awaited', 'returned'], to: 'submitted', guard: complete },
    accept: { from: ['submitted'], to: 'accepted', guard: notAuthor },
    return: { from: ['submitted'], to: 'returned', guard: returnedWithReason },
  },
};
