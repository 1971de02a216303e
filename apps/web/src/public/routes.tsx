import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../shared/layout/root-route.js';
import { screen } from '../shared/layout/screen.js';
import { readTab } from './project-tabs.js';
import { readFilters } from './results-filters.js';

const at = { getParentRoute: () => rootRoute } as const;

export const publicRoutes = [
  createRoute({ ...at, path: '/', component: screen(() => import('./calls-screen.js'), 'CallsScreen') }),
  createRoute({
    ...at,
    path: '/calls/$callId',
    component: screen(() => import('./call-screen.js'), 'CallScreen'),
  }),
  createRoute({
    ...at,
    path: '/calls/$callId/rehearsal',
    component: screen(() => import('./call-rehearsal-screen.js'), 'CallRehearsalScreen'),
  }),
  createRoute({
    ...at,
    path: '/calls/$callId/results',
    component: screen(() => import('./results-screen.js'), 'ResultsScreen'),
    validateSearch: readFilters,
  }),
  createRoute({
    ...at,
    path: '/results',
    component: screen(() => import('./results-list-screen.js'), 'ResultsListScreen'),
  }),
  createRoute({
    ...at,
    path: '/projects/$applicationId',
    component: screen(() => import('./project-screen.js'), 'ProjectScreen'),
    validateSearch: readTab,
  }),
  createRoute({
    ...at,
    path: '/help',
    component: screen(() => import('./help-screen.js'), 'HelpScreen'),
    validateSearch: ({ from }: Record<string, unknown>): { from?: string } =>
      typeof from === 'string' ? { from } : {},
  }),
  createRoute({ ...at, path: '/tour', component: screen(() => import('./tour-screen.js'), 'TourScreen') }),
] as const;
