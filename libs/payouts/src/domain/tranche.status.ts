import { TRANCHE_STATUSES, type AgreementStatus, type TrancheStatus } from '#contracts';
import type { TransitionTable } from '#kernel';
import { agreementPays } from './paying-agreement.js';
import type { PayoutsVerdict } from './payouts.errors.js';

export type TrancheAction =
  'open' | 'startPayment' | 'stopPayment' | 'settle' | 'reverse' | 'suspend' | 'resume' | 'cancel';

/** What the guards look at. Whoever takes an action loads what its guard needs; what is not loaded refuses. */
export interface TrancheFacts {
  agreementStatus?: AgreementStatus;
  /** Its day has come. */
  due?: boolean;
  /** The report on the tranche before is accepted; true for the first tranche. */
  previousReportAccepted?: boolean;
}

const mayOpen = (facts: TrancheFacts): PayoutsVerdict => {
  if (facts.due !== true) return 'payouts.tranche-not-due';
  if (facts.previousReportAccepted !== true) return 'payouts.previous-report-not-accepted';
  return agreementPays(facts);
};

/**
 * The way of a tranche. `startPayment`: a payout is drawn up; `stopPayment`: it was refused or cancelled, so that
 * another may follow; `settle`: it is confirmed; `reverse`: the money came back. A suspended tranche resumes as
 * planned and must fulfil the conditions of `open` again.
 */
export const trancheStatuses: TransitionTable<TrancheStatus, TrancheAction, TrancheFacts> = {
  initial: 'planned',
  statuses: TRANCHE_STATUSES,
  actions: {
    open: { from: ['planned'], to: 'ready', guard: mayOpen },
    startPayment: { from: ['ready'], to: 'in-payment', guard: agreementPays },
    stopPayment: { from: ['in-payment'], to: 'ready' },
    settle: { from: ['in-payment'], to: 'paid' },
    reverse: { from: ['paid'], to: 'ready' },
    suspend: { from: ['planned', 'ready'], to: 'suspended' },
    resume: { from: ['suspended'], to: 'planned', guard: agreementPays },
    cancel: { from: ['planned', 'ready', 'suspended'], to: 'cancelled' },
  },
};
