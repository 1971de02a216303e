import { createRouter } from '@tanstack/react-router';
import { accountRoutes } from './account/routes.js';
import { expertRoutes } from './expert/routes.js';
import { financeRoutes } from './finance/routes.js';
import { applicantRoutes } from './applicant/routes.js';
import { fundRoutes } from './fund/routes.js';
import { publicRoutes } from './public/routes.js';
import { rootRoute } from './shared/layout/root-route.js';
import { Fault } from './shared/states/fault.js';
import { Loading } from './shared/states/loading.js';
import { NotFound } from './shared/states/not-found.js';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...publicRoutes,
    ...accountRoutes,
    ...fundRoutes,
    ...applicantRoutes,
    ...expertRoutes,
    ...financeRoutes,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Loading />,
  defaultErrorComponent: ({ error, reset }) => <Fault error={error} retry={reset} />,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
