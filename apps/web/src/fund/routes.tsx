import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../shared/layout/root-route.js';
import { screen } from '../shared/layout/screen.js';

const at = { getParentRoute: () => rootRoute } as const;

/** What the address says besides the path: texts only. */
const search =
  <Name extends string>(...names: Name[]) =>
  (given: Record<string, unknown>): Partial<Record<Name, string>> =>
    Object.fromEntries(
      names.filter((name) => typeof given[name] === 'string').map((name) => [name, given[name]]),
    ) as Partial<Record<Name, string>>;

const ofCall = { ...at, validateSearch: search('call') } as const;

export const fundRoutes = [
  createRoute({ ...at, path: '/fund', component: screen(() => import('./today-screen.js'), 'TodayScreen') }),
  createRoute({
    ...at,
    path: '/fund/calls',
    component: screen(() => import('./calls/fund-calls-screen.js'), 'FundCallsScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/calls/new',
    validateSearch: search('from'),
    component: screen(() => import('./calls/call-form-screen.js'), 'NewCallScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/calls/$callId',
    component: screen(() => import('./calls/fund-call-screen.js'), 'FundCallScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/calls/$callId/edit',
    component: screen(() => import('./calls/call-form-screen.js'), 'EditCallScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/applications',
    component: screen(() => import('./applications/queue-screen.js'), 'QueueScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/applications/$applicationId',
    component: screen(() => import('./applications/fund-application-screen.js'), 'FundApplicationScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/applications/$applicationId/panel',
    component: screen(() => import('./panel/panel-screen.js'), 'FundPanelScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/ranking/rehearsal/$callId',
    component: screen(
      () => import('./ranking/rehearsal/ranking-rehearsal-screen.js'),
      'RankingRehearsalScreen',
    ),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/admission',
    component: screen(() => import('./applications/admission-screen.js'), 'AdmissionScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/experts',
    component: screen(() => import('./experts/experts-screen.js'), 'ExpertsScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/experts/assignments',
    component: screen(() => import('./experts/assignments-screen.js'), 'AssignmentsScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/experts/unfounded',
    component: screen(() => import('./experts/unfounded-screen.js'), 'UnfoundedScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/experts/clarifications',
    component: screen(() => import('./experts/clarifications-screen.js'), 'ClarificationsScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/experts/weak',
    component: screen(() => import('./experts/weak-screen.js'), 'WeakScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/experts/$expertId/removal',
    component: screen(() => import('./experts/removal-screen.js'), 'RemovalScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/experts/conflicts',
    component: screen(() => import('./experts/conflicts-screen.js'), 'ConflictsScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/experts/invitations',
    component: screen(() => import('./experts/invitations-screen.js'), 'InvitationsScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/calibration',
    component: screen(() => import('./calibration/calibration-screen.js'), 'FundCalibrationScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/experts/$expertId',
    component: screen(() => import('./experts/expert-screen.js'), 'ExpertScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/reviews/$reviewId',
    component: screen(() => import('./experts/review-screen.js'), 'FundReviewScreen'),
  }),
  createRoute({
    ...at,
    validateSearch: search('call', 'scenario', 'compare', 'places', 'only', 'show'),
    path: '/fund/ranking',
    component: screen(() => import('./ranking/ranking-screen.js'), 'RankingScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/decisions',
    component: screen(() => import('./decisions/decisions-screen.js'), 'DecisionsScreen'),
  }),
  createRoute({
    ...ofCall,
    path: '/fund/publication',
    component: screen(() => import('./decisions/publication-screen.js'), 'PublicationScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/people',
    component: screen(() => import('./office/people-screen.js'), 'PeopleScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/people/new',
    validateSearch: search('role'),
    component: screen(() => import('./office/person-form-screen.js'), 'PersonFormScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/letters',
    component: screen(() => import('./office/letters-screen.js'), 'LettersScreen'),
  }),
  createRoute({
    ...at,
    path: '/fund/journal',
    validateSearch: search('kind', 'id'),
    component: screen(() => import('./office/journal-screen.js'), 'JournalScreen'),
  }),
] as const;
