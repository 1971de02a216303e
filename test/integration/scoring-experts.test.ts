import { AssigningFund } from '../factories/assigning.js';
import type { Fund, Person } from '../factories/contest.js';
import { createStaff } from '../factories/people.js';
import { createExperts } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

describe('experts of a fund', () => {
  let app: TestApp;
  let desk: AssigningFund;
  let fund: Fund;
  let admin: Client;

  beforeAll(async () => {
    app = await startTestApp();
    desk = await AssigningFund.open(app);
    ({ fund, admin } = desk);
  });
  afterAll(() => app.close());
  afterEach(() => desk.retireExperts());

  it('keeps what is known of an expert, for people who are experts of the organiser', async () => {
    const [expert] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    const profile = {
      ...{ directions: ['culture'], workplaceInns: ['1435077441'], capacity: 7 },
      ...{ interests: ['народные ремёсла'], languages: ['ru', 'sah'], pastWorkplaceInns: ['1435077441'] },
    };
    await desk.saveProfile(expert, { ...profile, municipalityOktmos: ['98608000'] });
    const { body } = await admin.get('/api/experts').expect(200);
    expect(body).toMatchObject({
      items: [{ personId: expert.personId, ...profile, municipalityOktmos: ['98608000'], liveReviews: 0 }],
    });
    const path = `/api/experts/${expert.personId}/profile`;
    const wrong = await admin.put(path, { directions: [], workplaceInns: ['1435077442'] }).expect(422);
    expect(wrong.body).toMatchObject({
      errors: [{ pointer: '/workplaceInns/0', code: 'scoring.wrong-inn' }],
    });
    const nowhere = { directions: [], workplaceInns: [], municipalityOktmos: ['00000000'] };
    expect((await admin.put(path, nowhere).expect(422)).body).toMatchObject({
      code: 'scoring.unknown-municipality',
      errors: [{ pointer: '/municipalityOktmos/0' }],
    });
    const former = { directions: [], workplaceInns: [], pastWorkplaceInns: ['1435077442'] };
    expect((await admin.put(path, former).expect(422)).body).toMatchObject({
      errors: [{ pointer: '/pastWorkplaceInns/0', code: 'scoring.wrong-inn' }],
    });
    await admin.put(path, { directions: [], workplaceInns: [], languages: [] }).expect(422);
    const { personId } = await createStaff(app, fund.organiserId, 'auditor');
    await admin.put(`/api/experts/${personId}/profile`, { directions: [], workplaceInns: [] }).expect(404);
  });

  it('lists experts page by page', async () => {
    const experts = await createExperts(app, fund.organiserId, 3);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = cursor ? `&cursor=${cursor}` : '';
      const { body } = await admin.get(`/api/experts?limit=2${query}`).expect(200);
      const page = body as { items: { personId: string }[]; nextCursor: string | null };
      seen.push(...page.items.map((item) => item.personId));
      cursor = page.nextCursor;
    }
    expect(seen.sort()).toEqual(experts.map((expert) => expert.personId).sort());
    const forged = Buffer.from(JSON.stringify(['x', 'no-id'])).toString('base64url');
    await admin.get(`/api/experts?cursor=${forged}`).expect(422);
  });
});
