import { AssigningFund } from '../factories/assigning.js';
import { admittedCall, asOwner, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { createStaff } from '../factories/people.js';
import { createExperts } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

describe('assigning experts', () => {
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

  it('opens reviewing once, with a due date that lies ahead', async () => {
    const call = await admittedCall(app, fund, { applications: 1, rules: { code: 'OPEN' } });
    const path = `/api/calls/${call.callId}/open-reviewing`;
    const past = await admin.post(path, { reviewsDueAt: '2020-01-01T00:00:00Z' }).expect(422);
    expect(past.body).toMatchObject({
      code: 'scoring.due-in-past',
      errors: [{ pointer: '/reviewsDueAt' }],
    });
    const { body } = await admin.post(path, { reviewsDueAt: '2099-05-26T18:00:00+09:00' }).expect(200);
    expect(body).toEqual({
      callId: call.callId,
      status: 'reviewing',
      reviewsDueAt: '2099-05-26T09:00:00.000Z',
    });
    await admin.post(path, {}).expect(409);
  });

  it('does not open reviewing of nothing', async () => {
    const empty = await admittedCall(app, fund, { applications: 1, rules: { code: 'EMPTY' } });
    await asOwner(app, `UPDATE application SET status = 'withdrawn' WHERE call_id = $1`, [empty.callId]);
    const { body } = await admin.post(`/api/calls/${empty.callId}/open-reviewing`, {}).expect(409);
    expect(body).toMatchObject({ code: 'calls.nothing-admitted' });
  });

  it('refuses assignments by hand with the reason', async () => {
    const call = await desk.call(2);
    const [busy, conflicted, free, third] = (await createExperts(app, fund.organiserId, 4)) as [
      Person,
      Person,
      Person,
      Person,
    ];
    const [one, two] = call.applications.map(({ applicationId }) => applicationId) as [string, string];
    await desk.saveProfile(busy, { capacity: 1 });
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'decided')`,
      [one, conflicted.personId],
    );
    const give = async (applicationId: string, body: object): Promise<unknown> => {
      const answer = await admin.post(`/api/applications/${applicationId}/reviews`, body);
      return answer.status === 201 ? 'assigned' : (answer.body as { code: string }).code;
    };
    const auditor = await createStaff(app, fund.organiserId, 'auditor');
    expect(await give(one, { expertId: auditor.personId })).toBe('scoring.not-an-expert');
    expect(await give(one, { expertId: conflicted.personId })).toBe('scoring.conflict-of-interest');
    expect(await give(one, { expertId: busy.personId })).toBe('assigned');
    expect(await give(one, { expertId: busy.personId })).toBe('scoring.already-assigned');
    expect(await give(two, { expertId: busy.personId })).toBe('scoring.over-capacity');
    expect(await give(one, { expertId: free.personId, dueAt: '2020-01-01T00:00:00Z' })).toBe(
      'scoring.due-in-past',
    );
    expect(await give(one, { expertId: free.personId })).toBe('assigned');
    expect(await give(one, { expertId: third.personId })).toBe('scoring.enough-reviews');
    expect(await give(one, { expertId: third.personId, reason: 'divergence' })).toBe('assigned');
    await asOwner(app, `UPDATE application SET status = 'withdrawn' WHERE id = $1`, [two]);
    expect(await give(two, { expertId: free.personId })).toBe('scoring.application-not-admitted');
  });

  it('assigns only while reviewing is open', async () => {
    const call = await admittedCall(app, fund, { applications: 1, rules: { code: 'SHUT' } });
    const [expert] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    const proposal = await admin.post(`/api/calls/${call.callId}/assignment-proposals`, {}).expect(409);
    expect(proposal.body).toMatchObject({ code: 'scoring.not-reviewing' });
    const path = `/api/applications/${call.applications[0]?.applicationId}/reviews`;
    const byHand = await admin.post(path, { expertId: expert.personId }).expect(409);
    expect(byHand.body).toMatchObject({ code: 'scoring.not-reviewing' });
  });

  it('does not exist for people of other organisers', async () => {
    const call = await desk.call(1);
    const [expert] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    const proposal = await desk.propose(call.callId);
    const [{ id: elsewhere }] = (await asOwner<{ id: string }>(
      app,
      `INSERT INTO organiser (id, code, name) VALUES (gen_random_uuid(), 'other', 'Другой фонд') RETURNING id`,
    )) as [{ id: string }];
    const stranger = await app.signedIn(
      (await createPersonWith(app, elsewhere, 'contest-administrator')).email,
    );
    await stranger.post(`/api/calls/${call.callId}/open-reviewing`, {}).expect(404);
    await stranger.post(`/api/calls/${call.callId}/assignment-proposals`, {}).expect(404);
    await stranger.post(`/api/assignment-proposals/${proposal.id}/confirm`).expect(404);
    await stranger
      .post(`/api/applications/${call.applications[0]?.applicationId}/reviews`, { expertId: expert.personId })
      .expect(404);
    await stranger.get(`/api/calls/${call.callId}/ranking`).expect(404);
    await stranger
      .put(`/api/experts/${expert.personId}/profile`, { directions: [], workplaceInns: [] })
      .expect(404);
    expect(((await stranger.get('/api/experts').expect(200)).body as { items: unknown[] }).items).toEqual([]);
  });
});
