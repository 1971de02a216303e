import { PAYOUT_STATUSES, type AgreementStatus, type PayoutStatus } from '#contracts';
import type { TransitionTable } from '#kernel';
import { agreementPays } from './paying-agreement.js';
import type { PayoutsVerdict } from './payouts.errors.js';

export type PayoutAction =
  | 'approve'
  | 'voidApproval'
  | 'cancel'
  | 'send'
  | 'markSent'
  | 'loseTrack'
  | 'confirm'
  | 'reject'
  | 'declareUnpaid'
  | 'return';

/** What the guards look at. Whoever takes an action loads what its guard needs; what is not loaded refuses. */
export interface PayoutFacts {
  createdBy: string;
  /** The person who acts; null when the system does. */
  actorId: string | null;
  /** What speaks for the action: a line of a bank statement, a person's word, or the bank's reply alone. */
  evidence?: 'statement' | 'person' | 'bank-reply';
  agreementStatus?: AgreementStatus;
  /** The payee's requisites pass `checkRequisites`. */
  requisitesValid?: boolean;
  /** `requisitesHash` at the approval. */
  approvedDigest?: string | null;
  /** `requisitesHash` of payee, account and amount as they are now. */
  currentDigest?: string;
}

type Guard = (facts: PayoutFacts) => PayoutsVerdict;

const all =
  (...guards: readonly Guard[]): Guard =>
  (facts) =>
    guards.map((guard) => guard(facts)).find((verdict) => verdict !== true) ?? true;

/** Four eyes. The system is nobody's second pair. */
const notPreparer: Guard = ({ actorId, createdBy }) => {
  if (actorId === null) return 'payouts.needs-a-person';
  return actorId !== createdBy || 'payouts.same-person';
};
const requisitesValid: Guard = (facts) => facts.requisitesValid === true || 'payouts.requisites-invalid';
const requisitesUnchanged: Guard = ({ approvedDigest, currentDigest }) =>
  (typeof approvedDigest === 'string' && approvedDigest === currentDigest) || 'payouts.approval-void';
const settledByEvidence: Guard = ({ evidence }) =>
  evidence === 'statement' || evidence === 'person' || 'payouts.needs-statement-or-person';

/**
 * The way of a payout. `send` is committed before the bank is called, and only an approval of today's requisites
 * leaves by it. `loseTrack`: the reply was lost, so the bank may have paid. Nothing leads from `unknown` back to
 * a status that sends: a statement or a person confirms the payout, or a second person declares it unpaid.
 */
export const payoutStatuses: TransitionTable<PayoutStatus, PayoutAction, PayoutFacts> = {
  initial: 'draft',
  statuses: PAYOUT_STATUSES,
  actions: {
    approve: { from: ['draft'], to: 'approved', guard: all(notPreparer, requisitesValid, agreementPays) },
    voidApproval: { from: ['approved'], to: 'draft' },
    cancel: { from: ['draft', 'approved'], to: 'cancelled' },
    send: { from: ['approved'], to: 'sending', guard: all(requisitesUnchanged, agreementPays) },
    markSent: { from: ['sending'], to: 'sent' },
    loseTrack: { from: ['sending', 'sent'], to: 'unknown' },
    confirm: { from: ['sending', 'sent', 'unknown'], to: 'confirmed', guard: settledByEvidence },
    reject: { from: ['sending', 'sent'], to: 'rejected' },
    declareUnpaid: { from: ['unknown'], to: 'rejected', guard: notPreparer },
    return: { from: ['confirmed'], to: 'returned', guard: settledByEvidence },
  },
};
