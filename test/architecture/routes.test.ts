import { routeAudiences, type RouteAudience } from '../../apps/api/src/openapi/audiences.js';
import { ROLES } from '#contracts';
import { startTestApp, type TestApp } from '../setup/test-app.js';

/** What other programs find by name. A name that is gone breaks them. */
const PROMISED = {
  identity: [
    'createSession',
    'deleteSession',
    'getMe',
    'registerPerson',
    'createPerson',
    'createOrganisation',
  ],
  calls: ['createCall', 'updateCall', 'publishCall', 'extendCall', 'listCalls', 'getCall'],
  applications: [
    ...['createApplication', 'updateApplication', 'submitApplication', 'withdrawApplication'],
    ...['listApplications', 'getApplication', 'screenApplication', 'admitApplications'],
  ],
  scoring: [
    ...['openReviewing', 'proposeAssignments', 'assignExpert', 'listMyReviews', 'declareConflict'],
    ...['saveReview', 'submitReview', 'closeReviewing', 'getRanking'],
  ],
  awards: ['proposeAwards', 'agreeAwards', 'approveAwards', 'publishResults', 'getPublicResults'],
  payouts: [
    ...['createAgreement', 'signAgreement', 'listTranches', 'approvePayout', 'exportPaymentOrders'],
    ...['importBankStatement', 'submitReport', 'acceptReport'],
  ],
};

describe('the routes', () => {
  let app: TestApp;
  let routes: RouteAudience[];

  beforeAll(async () => {
    app = await startTestApp();
    routes = routeAudiences(app.app);
  });
  afterAll(() => app.close());

  it('are found by reflection', () => {
    expect(routes.length).toBeGreaterThan(Object.values(PROMISED).flat().length);
  });

  it('each say who may call them', () => {
    expect(routes.filter(({ audience }) => audience === undefined)).toEqual([]);
    const roles = routes.flatMap(({ audience }) => (Array.isArray(audience) ? (audience as string[]) : []));
    expect(roles.filter((role) => !ROLES.some((known) => known === role))).toEqual([]);
    expect(routes.filter(({ audience }) => Array.isArray(audience) && audience.length === 0)).toEqual([]);
  });

  it('each have a name of their own, except for the page that sets an installation up', () => {
    const nameless = routes.filter(({ operationId }) => !operationId).map(({ route }) => route);
    expect(nameless.filter((route) => !route.startsWith('SetupPageController.'))).toEqual([]);
    const names = routes.map(({ operationId }) => operationId).filter((name) => name !== '');
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each(Object.entries(PROMISED))('of %s keep their promised names', (module, operations) => {
    const names = routes.map(({ operationId }) => operationId);
    expect([module, operations.filter((operation) => !names.includes(operation))]).toEqual([module, []]);
  });
});
