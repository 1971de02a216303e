import { AGREEMENT_STATUSES, type AgreementStatus } from '#contracts';
import type { TransitionTable } from '#kernel';
import type { PayoutsVerdict } from './payouts.errors.js';

export type AgreementAction =
  'sign' | 'decline' | 'lapse' | 'start' | 'suspend' | 'resume' | 'complete' | 'terminate';

/** What the guards look at. Whoever takes an action loads what its guard needs; what is not loaded refuses. */
export interface AgreementFacts {
  /** The grantee's plan and budget, revised to the award, are agreed and cut into tranches. */
  tranchesPlanned?: boolean;
  /** The payee's requisites pass `checkRequisites`. */
  requisitesValid?: boolean;
  /** The term for signing has passed by the database's clock. */
  signingTermPassed?: boolean;
  /** Reports past their day, or returned and not sent again. */
  overdueReports?: number;
  finalReportAccepted?: boolean;
  /** Payouts whose money may be on its way: approved, sending, sent, unknown. */
  openPayouts?: number;
}

const readyToSign = (facts: AgreementFacts): PayoutsVerdict => {
  if (facts.tranchesPlanned !== true) return 'payouts.tranches-not-planned';
  return facts.requisitesValid === true || 'payouts.requisites-invalid';
};
const signingTermPassed = (facts: AgreementFacts): PayoutsVerdict =>
  facts.signingTermPassed === true || 'payouts.signing-term-runs';
const nothingOverdue = (facts: AgreementFacts): PayoutsVerdict =>
  facts.overdueReports === 0 || 'payouts.reports-overdue';
/** Money on its way would settle on an agreement whose remainder is already released. */
const nothingInFlight = (facts: AgreementFacts): PayoutsVerdict =>
  facts.openPayouts === 0 || 'payouts.payouts-open';
const finished = (facts: AgreementFacts): PayoutsVerdict =>
  facts.finalReportAccepted === true ? nothingInFlight(facts) : 'payouts.final-report-not-accepted';

/**
 * The way of an agreement. `decline`: the winner refuses; `lapse`: a person of the fund refuses because the term
 * for signing has passed, never the clock by itself. `suspend` stops payments, `terminate` is for misuse.
 */
export const agreementStatuses: TransitionTable<AgreementStatus, AgreementAction, AgreementFacts> = {
  initial: 'draft',
  statuses: AGREEMENT_STATUSES,
  actions: {
    sign: { from: ['draft'], to: 'signed', guard: readyToSign },
    decline: { from: ['draft'], to: 'declined' },
    lapse: { from: ['draft'], to: 'declined', guard: signingTermPassed },
    start: { from: ['signed'], to: 'running' },
    suspend: { from: ['running'], to: 'suspended' },
    resume: { from: ['suspended'], to: 'running', guard: nothingOverdue },
    complete: { from: ['running'], to: 'completed', guard: finished },
    terminate: { from: ['signed', 'running', 'suspended'], to: 'terminated', guard: nothingInFlight },
  },
};
