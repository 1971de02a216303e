import { createFund, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { createExperts, reviewingCall, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

describe('an assignment that an administrator makes by hand', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let call: ReviewingCall;
  let experts: Person[];

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
    call = await reviewingCall(app, fund, { applications: 2, rules: { code: 'H-1' } });
    experts = await createExperts(app, fund.organiserId, 3);
  });
  afterAll(() => app.close());

  const pair = (application: number, expert: number) => ({
    applicationId: call.applications[application]?.applicationId,
    expertId: experts[expert]?.personId,
  });
  const propose = (body: object) =>
    admin.post(`/api/calls/${call.callId}/assignment-proposals/by-hand`, body);

  it('is refused whole, with the reason of each pair that cannot be made', async () => {
    const { body } = await propose({ pairs: [pair(0, 0), pair(0, 0), pair(0, 1), pair(0, 2)] }).expect(409);
    expect(body).toMatchObject({
      code: 'scoring.impossible-pairs',
      errors: [
        { pointer: '/pairs/1', code: 'scoring.already-assigned' },
        { pointer: '/pairs/3', code: 'scoring.enough-reviews' },
      ],
    });
  });

  it('needs pairs, and nothing else', async () => {
    await propose({ pairs: [] }).expect(422);
    await propose({ pairs: [{ ...pair(0, 0), affinity: 500 }] }).expect(422);
  });

  it('is shown with loads and shortages before it is confirmed, and then is what was given', async () => {
    const pairs = [pair(0, 0), pair(0, 1), pair(1, 2)];
    const { body } = await propose({ pairs }).expect(201);
    const proposal = body as { id: string; loads: object[] };
    expect(proposal).toMatchObject({
      ...{ objective: 'by-hand', seed: null },
      pairs: pairs.map((given) => ({ ...given, affinity: 0 })),
      shortages: [{ applicationId: pair(1, 0).applicationId, missing: 1 }],
    });
    expect(proposal.loads).toContainEqual({
      ...{ expertId: pair(1, 2).expertId, before: 0, proposed: 1 },
      capacity: expect.any(Number) as number,
    });
    await admin.post(`/api/assignment-proposals/${proposal.id}/confirm`).expect(200);
    const reviews = await app.tx.manager.query<object[]>(
      `SELECT application_id AS "applicationId", expert_id AS "expertId" FROM review WHERE call_id = $1`,
      [call.callId],
    );
    expect(reviews).toHaveLength(3);
    expect(reviews).toEqual(expect.arrayContaining(pairs));
  });
});
