import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../shared/layout/root-route.js';
import { screen } from '../shared/layout/screen.js';

const at = { getParentRoute: () => rootRoute } as const;

/** Where the person wanted to go before they had to say who they are. */
const readThen = ({ then }: Record<string, unknown>): { then?: string } =>
  typeof then === 'string' && then.startsWith('/') && !then.startsWith('//') ? { then } : {};

/** Where links in letters lead; which page that is depends on who reads. */
const goOn = screen(() => import('./go-on-screen.js'), 'GoOnScreen');

export const accountRoutes = [
  createRoute({
    ...at,
    path: '/sign-in',
    component: screen(() => import('./sign-in-screen.js'), 'SignInScreen'),
    validateSearch: readThen,
  }),
  createRoute({
    ...at,
    path: '/sign-out',
    component: screen(() => import('./sign-out/sign-out-screen.js'), 'SignOutScreen'),
  }),
  createRoute({
    ...at,
    path: '/register',
    component: screen(() => import('./register-screen.js'), 'RegisterScreen'),
    validateSearch: readThen,
  }),
  createRoute({
    ...at,
    path: '/invitation',
    component: screen(() => import('./invitation-screen.js'), 'InvitationScreen'),
  }),
  createRoute({
    ...at,
    path: '/profile',
    component: screen(() => import('./profile-screen.js'), 'ProfileScreen'),
  }),
  createRoute({
    ...at,
    path: '/profile/edit',
    component: screen(() => import('./profile/edit-me-screen.js'), 'EditMeScreen'),
  }),
  createRoute({
    ...at,
    path: '/profile/password',
    component: screen(() => import('./profile/password-screen.js'), 'PasswordScreen'),
  }),
  createRoute({
    ...at,
    path: '/profile/organisations/$organisationId',
    component: screen(() => import('./profile/contacts-screen.js'), 'ContactsScreen'),
  }),
  createRoute({
    ...at,
    path: '/letters',
    component: screen(() => import('./letters-screen.js'), 'LettersScreen'),
  }),
  createRoute({
    ...at,
    path: '/letters/$letterId',
    component: screen(() => import('./letter-screen.js'), 'LetterScreen'),
  }),
  createRoute({ ...at, path: '/applications/$objectId', component: goOn }),
  createRoute({ ...at, path: '/agreements/$objectId', component: goOn }),
  createRoute({ ...at, path: '/reports/$objectId', component: goOn }),
  createRoute({ ...at, path: '/award-lists/$objectId', component: goOn }),
  createRoute({ ...at, path: '/organisers/$objectId/letters', component: goOn }),
] as const;
