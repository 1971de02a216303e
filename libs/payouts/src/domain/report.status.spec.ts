import type { ReportStatus } from '#contracts';
import { decide } from '#kernel';
import { reportStatuses, type ReportAction, type ReportFacts } from './report.status.js';
import { walkStatusTable, type ExpectedWay } from './walk-status-table.js';

const facts: ReportFacts = {
  submittedBy: 'grantee',
  actorId: 'curator',
  contentErrors: 0,
  remarks: 'Приложите акты',
};

const WAY: ExpectedWay<ReportStatus, ReportAction> = {
  submit: { awaited: 'submitted', returned: 'submitted' },
  accept: { submitted: 'accepted' },
  return: { submitted: 'returned' },
};

describe('the way of a report', () => {
  walkStatusTable(reportStatuses, WAY, facts);

  it.each<[ReportAction, ReportStatus, Partial<ReportFacts>, string]>([
    ['submit', 'awaited', { contentErrors: 1 }, 'payouts.report-incomplete'],
    ['submit', 'returned', { contentErrors: undefined }, 'payouts.report-incomplete'],
    ['accept', 'submitted', { actorId: 'grantee' }, 'payouts.own-report'],
    ['accept', 'submitted', { actorId: null }, 'payouts.needs-a-person'],
    ['return', 'submitted', { actorId: 'grantee' }, 'payouts.own-report'],
    ['return', 'submitted', { remarks: ' ' }, 'payouts.remarks-needed'],
    ['return', 'submitted', { remarks: undefined }, 'payouts.remarks-needed'],
  ])('refuses %s in %s with %j: %s', (action, status, changes, reason) => {
    expect(decide(reportStatuses, action, status, { ...facts, ...changes })).toEqual({ ok: false, reason });
  });
});
