import type { TrancheStatus } from '#contracts';
import { decide } from '#kernel';
import { trancheStatuses, type TrancheAction, type TrancheFacts } from './tranche.status.js';
import { walkStatusTable, type ExpectedWay } from './walk-status-table.js';

const facts: TrancheFacts = { agreementStatus: 'running', due: true, previousReportAccepted: true };

const WAY: ExpectedWay<TrancheStatus, TrancheAction> = {
  open: { planned: 'ready' },
  startPayment: { ready: 'in-payment' },
  stopPayment: { 'in-payment': 'ready' },
  settle: { 'in-payment': 'paid' },
  reverse: { paid: 'ready' },
  suspend: { planned: 'suspended', ready: 'suspended' },
  resume: { suspended: 'planned' },
  cancel: { planned: 'cancelled', ready: 'cancelled', suspended: 'cancelled' },
};

describe('the way of a tranche', () => {
  walkStatusTable(trancheStatuses, WAY, facts);

  it.each<[TrancheAction, TrancheStatus, TrancheFacts, string]>([
    ['open', 'planned', { due: false }, 'payouts.tranche-not-due'],
    ['open', 'planned', { previousReportAccepted: false }, 'payouts.previous-report-not-accepted'],
    ['open', 'planned', { agreementStatus: 'suspended' }, 'payouts.agreement-not-active'],
    ['startPayment', 'ready', { agreementStatus: 'terminated' }, 'payouts.agreement-not-active'],
    ['resume', 'suspended', { agreementStatus: 'suspended' }, 'payouts.agreement-not-active'],
  ])('refuses %s in %s with %j: %s', (action, status, changes, reason) => {
    expect(decide(trancheStatuses, action, status, { ...facts, ...changes })).toEqual({ ok: false, reason });
  });

  it.each(['open', 'startPayment', 'resume'] as const)('refuses %s on facts not loaded', (action) => {
    const status = trancheStatuses.actions[action].from[0] as TrancheStatus;
    expect(decide(trancheStatuses, action, status, {}).ok).toBe(false);
  });

  it.each(['draft', 'signed', 'running', 'suspended', 'completed', 'terminated', 'declined'] as const)(
    'is paid under an agreement that is signed or running: %s',
    (agreementStatus) => {
      const { ok } = decide(trancheStatuses, 'startPayment', 'ready', { agreementStatus });
      expect(ok).toBe(agreementStatus === 'signed' || agreementStatus === 'running');
    },
  );
});
