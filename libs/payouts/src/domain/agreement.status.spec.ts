import type { AgreementStatus } from '#contracts';
import { decide } from '#kernel';
import { agreementStatuses, type AgreementAction, type AgreementFacts } from './agreement.status.js';
import { walkStatusTable, type ExpectedWay } from './walk-status-table.js';

const facts: AgreementFacts = {
  tranchesPlanned: true,
  requisitesValid: true,
  signingTermPassed: true,
  overdueReports: 0,
  finalReportAccepted: true,
  openPayouts: 0,
};

const WAY: ExpectedWay<AgreementStatus, AgreementAction> = {
  sign: { draft: 'signed' },
  decline: { draft: 'declined' },
  lapse: { draft: 'declined' },
  start: { signed: 'running' },
  suspend: { running: 'suspended' },
  resume: { suspended: 'running' },
  complete: { running: 'completed' },
  terminate: { signed: 'terminated', running: 'terminated', suspended: 'terminated' },
};

describe('the way of an agreement', () => {
  walkStatusTable(agreementStatuses, WAY, facts);

  it.each<[AgreementAction, AgreementStatus, AgreementFacts, string]>([
    ['sign', 'draft', { tranchesPlanned: false }, 'payouts.tranches-not-planned'],
    ['sign', 'draft', { requisitesValid: false }, 'payouts.requisites-invalid'],
    ['lapse', 'draft', { signingTermPassed: false }, 'payouts.signing-term-runs'],
    ['resume', 'suspended', { overdueReports: 1 }, 'payouts.reports-overdue'],
    ['complete', 'running', { finalReportAccepted: false }, 'payouts.final-report-not-accepted'],
    ['complete', 'running', { openPayouts: 1 }, 'payouts.payouts-open'],
    ['terminate', 'suspended', { openPayouts: 2 }, 'payouts.payouts-open'],
  ])('refuses %s in %s with %j: %s', (action, status, changes, reason) => {
    expect(decide(agreementStatuses, action, status, { ...facts, ...changes })).toEqual({
      ok: false,
      reason,
    });
  });

  it.each(['sign', 'lapse', 'resume', 'complete', 'terminate'] as const)(
    'refuses %s on facts not loaded',
    (action) => {
      const status = agreementStatuses.actions[action].from[0] as AgreementStatus;
      expect(decide(agreementStatuses, action, status, {}).ok).toBe(false);
    },
  );
});
