import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../shared/layout/root-route.js';
import { screen } from '../shared/layout/screen.js';

const at = { getParentRoute: () => rootRoute } as const;
const application = '/my/applications/$applicationId';
const agreement = '/my/projects/$agreementId';

export const applicantRoutes = [
  createRoute({
    ...at,
    path: '/calls/$callId/apply',
    component: screen(() => import('./apply/apply-screen.js'), 'ApplyScreen'),
  }),
  createRoute({
    ...at,
    path: '/calls/$callId/rehearsal/application',
    component: screen(() => import('./rehearsal/rehearsal-screen.js'), 'RehearsalScreen'),
  }),
  createRoute({
    ...at,
    path: '/calls/$callId/rehearsal/application/$section',
    component: screen(() => import('./rehearsal/rehearsal-screen.js'), 'RehearsalSectionScreen'),
  }),
  createRoute({
    ...at,
    path: '/my/applications',
    component: screen(() => import('./applications-screen.js'), 'ApplicationsScreen'),
  }),
  createRoute({
    ...at,
    path: application,
    component: screen(() => import('./application-screen.js'), 'ApplicationScreen'),
  }),
  createRoute({
    ...at,
    path: `${application}/check`,
    component: screen(() => import('./check/check-screen.js'), 'CheckScreen'),
  }),
  createRoute({
    ...at,
    path: `${application}/receipt`,
    component: screen(() => import('./check/receipt-screen.js'), 'ReceiptScreen'),
  }),
  createRoute({
    ...at,
    path: `${application}/withdraw`,
    component: screen(() => import('./withdraw-screen.js'), 'WithdrawScreen'),
  }),
  createRoute({
    ...at,
    path: `${application}/copies`,
    component: screen(() => import('./copies/copies-screen.js'), 'CopiesScreen'),
  }),
  createRoute({
    ...at,
    path: `${application}/copies/$copyId`,
    component: screen(() => import('./copies/copy-screen.js'), 'CopyScreen'),
  }),
  createRoute({
    ...at,
    path: `${application}/$section`,
    component: screen(() => import('./form/section-screen.js'), 'SectionScreen'),
  }),
  createRoute({
    ...at,
    path: `${application}/$section/$line`,
    component: screen(() => import('./form/line-screen.js'), 'LineScreen'),
  }),
  createRoute({
    ...at,
    path: '/my/projects',
    component: screen(() => import('./projects/projects-screen.js'), 'ProjectsScreen'),
  }),
  createRoute({
    ...at,
    path: agreement,
    component: screen(() => import('./projects/agreement-screen.js'), 'AgreementScreen'),
  }),
  createRoute({
    ...at,
    path: `${agreement}/reports/$reportId`,
    component: screen(() => import('./projects/report-screen.js'), 'ReportScreen'),
  }),
] as const;
