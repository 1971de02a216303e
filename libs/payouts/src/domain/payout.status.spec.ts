import type { PayoutStatus } from '#contracts';
import { decide } from '#kernel';
import { payoutStatuses, type PayoutAction, type PayoutFacts } from './payout.status.js';
import { walkStatusTable, type ExpectedWay } from './walk-status-table.js';

const facts: PayoutFacts = {
  createdBy: 'preparer',
  actorId: 'approver',
  evidence: 'statement',
  agreementStatus: 'running',
  requisitesValid: true,
  approvedDigest: 'd1',
  currentDigest: 'd1',
};

const WAY: ExpectedWay<PayoutStatus, PayoutAction> = {
  approve: { draft: 'approved' },
  voidApproval: { approved: 'draft' },
  cancel: { draft: 'cancelled', approved: 'cancelled' },
  send: { approved: 'sending' },
  markSent: { sending: 'sent' },
  loseTrack: { sending: 'unknown', sent: 'unknown' },
  confirm: { sending: 'confirmed', sent: 'confirmed', unknown: 'confirmed' },
  reject: { sending: 'rejected', sent: 'rejected' },
  declareUnpaid: { unknown: 'rejected' },
  return: { confirmed: 'returned' },
};

describe('the way of a payout', () => {
  walkStatusTable(payoutStatuses, WAY, facts);

  it.each<[PayoutAction, PayoutStatus, Partial<PayoutFacts>, string]>([
    ['approve', 'draft', { actorId: 'preparer' }, 'payouts.same-person'],
    ['approve', 'draft', { actorId: null }, 'payouts.needs-a-person'],
    ['approve', 'draft', { requisitesValid: false }, 'payouts.requisites-invalid'],
    ['approve', 'draft', { requisitesValid: undefined }, 'payouts.requisites-invalid'],
    ['approve', 'draft', { agreementStatus: 'suspended' }, 'payouts.agreement-not-active'],
    ['approve', 'draft', { agreementStatus: undefined }, 'payouts.agreement-not-active'],
    ['send', 'approved', { currentDigest: 'd2' }, 'payouts.approval-void'],
    ['send', 'approved', { approvedDigest: null }, 'payouts.approval-void'],
    ['send', 'approved', { approvedDigest: undefined, currentDigest: undefined }, 'payouts.approval-void'],
    ['send', 'approved', { agreementStatus: 'terminated' }, 'payouts.agreement-not-active'],
    ['confirm', 'unknown', { evidence: 'bank-reply' }, 'payouts.needs-statement-or-person'],
    ['confirm', 'sent', { evidence: undefined }, 'payouts.needs-statement-or-person'],
    ['return', 'confirmed', { evidence: 'bank-reply' }, 'payouts.needs-statement-or-person'],
    ['declareUnpaid', 'unknown', { actorId: 'preparer', evidence: 'person' }, 'payouts.same-person'],
    ['declareUnpaid', 'unknown', { actorId: null }, 'payouts.needs-a-person'],
  ])('refuses %s in %s with %j: %s', (action, status, changes, reason) => {
    expect(decide(payoutStatuses, action, status, { ...facts, ...changes })).toEqual({ ok: false, reason });
  });

  it('takes a person’s word as well as a statement', () => {
    expect(decide(payoutStatuses, 'confirm', 'unknown', { ...facts, evidence: 'person' }).ok).toBe(true);
  });

  it('never sends an unknown payout again, in any number of steps', () => {
    const after = new Set<PayoutStatus>(['unknown']);
    for (const status of after)
      for (const { from, to } of Object.values(payoutStatuses.actions))
        if (from.includes(status)) after.add(to);
    expect([...after].sort()).toEqual(['confirmed', 'rejected', 'returned', 'unknown']);
  });
});
