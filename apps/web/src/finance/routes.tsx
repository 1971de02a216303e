import { createRoute } from '@tanstack/react-router';
import { PAYOUT_STATUSES, REPORT_STATUSES, type PayoutStatus, type ReportStatus } from '#contracts';
import { rootRoute } from '../shared/layout/root-route.js';
import { screen } from '../shared/layout/screen.js';

const at = { getParentRoute: () => rootRoute } as const;

export const financeRoutes = [
  createRoute({
    ...at,
    path: '/fund/agreements',
    component: screen(() => import('./agreements-screen.js'), 'AgreementsScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/agreements/new/$applicationId',
    component: screen(() => import('./new-agreement-screen.js'), 'NewAgreementScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/agreements/$agreementId',
    component: screen(() => import('./agreement-screen.js'), 'AgreementScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/tranches',
    component: screen(() => import('./tranches-screen.js'), 'TranchesScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/payments',
    component: screen(() => import('./payments-screen.js'), 'PaymentsScreen'),
    validateSearch: ({ status }: Record<string, unknown>): { status?: PayoutStatus } =>
      PAYOUT_STATUSES.some((known) => known === status) ? { status: status as PayoutStatus } : {},
  }),
  createRoute({
    ...at,
    path: '/fund/payments/$payoutId',
    component: screen(() => import('./payout-screen.js'), 'PayoutScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/ledger',
    component: screen(() => import('./ledger-screen.js'), 'LedgerScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/statements',
    component: screen(() => import('./statements-screen.js'), 'StatementsScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/statements/$lineId',
    component: screen(() => import('./statement-line-screen.js'), 'StatementLineScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/reports',
    component: screen(() => import('./reports-screen.js'), 'ReportsScreen'),
    validateSearch: ({ status }: Record<string, unknown>): { status?: ReportStatus } =>
      REPORT_STATUSES.some((known) => known === status) ? { status: status as ReportStatus } : {},
  }),
  createRoute({
    ...at,
    path: '/fund/reports/$reportId',
    component: screen(() => import('./report-screen.js'), 'ReportScreen'),
  }),
] as const;
