import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../shared/layout/root-route.js';
import { screen } from '../shared/layout/screen.js';

const at = { getParentRoute: () => rootRoute } as const;

export const expertRoutes = [
  createRoute({
    ...at,
    path: '/reviews',
    component: screen(() => import('./reviews-screen.js'), 'ReviewsScreen'),
  }),
  createRoute({
    ...at,
    path: '/reviews/rehearsal/$callId',
    component: screen(() => import('./rehearsal/rehearsal-screen.js'), 'RehearsalScreen'),
  }),
  createRoute({
    ...at,
    path: '/reviews/calls/$callId',
    component: screen(() => import('./calls/call-screen.js'), 'ExpertCallScreen'),
  }),
  createRoute({
    ...at,
    path: '/reviews/$reviewId',
    component: screen(() => import('./review-screen.js'), 'ReviewScreen'),
  }),
  createRoute({
    ...at,
    path: '/reviews/$reviewId/panel',
    component: screen(() => import('./panel/panel-screen.js'), 'PanelScreen'),
  }),
  createRoute({
    ...at,
    path: '/calibration/$reviewId',
    component: screen(() => import('./calibration/calibration-screen.js'), 'CalibrationScreen'),
  }),
  createRoute({
    ...at,
    path: '/expert-profile',
    component: screen(() => import('./profile-screen.js'), 'ExpertProfileScreen'),
  }),
] as const;
