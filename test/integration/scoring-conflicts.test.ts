import { OrganisationEntity } from '#identity';
import { FindConflicts } from '#scoring';
import { workedOut } from '../factories/assigning.js';
import { asOwner, createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import {
  assign,
  createExperts,
  reviewingCall,
  submittedReview,
  type ReviewingCall,
} from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface ConflictBody {
  id: string;
  applicationId: string;
  expertId: string;
  ground: string | null;
  status: string;
  declared: boolean;
  availableActions: { action: string; available: boolean }[];
}

describe('conflicts of interest', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let expert: Person;
  let client: Client;
  let call: ReviewingCall;
  let calls = 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    call = await newCall();
    [expert] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    client = await app.signedIn(expert.email);
  });

  const newCall = (rules = {}): Promise<ReviewingCall> => {
    calls += 1;
    return reviewingCall(app, fund, { applications: 2, rules: { code: `K-${calls}`, ...rules } });
  };
  const applicationOf = (i: number, of = call): string => of.applications[i]?.applicationId ?? '';
  const find = (of = call): Promise<void> =>
    app.tx.run((em) => app.get(FindConflicts).execute(em, of.callId));
  const listed = async (): Promise<ConflictBody[]> => {
    const { body } = await admin.get(`/api/calls/${call.callId}/conflicts`).expect(200);
    return (body as { items: ConflictBody[] }).items.filter(({ expertId }) => expertId === expert.personId);
  };
  const called = (fullName: string): Promise<unknown> =>
    asOwner(app, 'UPDATE person SET full_name = $2 WHERE id = $1', [expert.personId, fullName]);
  const leaderOf = (i: number, fullName: string): Promise<unknown> =>
    asOwner(
      app,
      `UPDATE application SET content = jsonb_set(content || '{"team": []}', '{leader,fullName}', to_jsonb($2::text))
        WHERE id = $1`,
      [applicationOf(i), fullName],
    );
  const statusOf = async (reviewId: string): Promise<string> => {
    const [row] = await app.tx.manager.query<[{ status: string }]>(
      'SELECT status FROM review WHERE id = $1',
      [reviewId],
    );
    return row.status;
  };
  const refusalToAssign = async (i: number): Promise<unknown> =>
    (await admin.post(`/api/applications/${applicationOf(i)}/reviews`, { expertId: expert.personId })).body;
  const emitted = async (job: string): Promise<number> => {
    const rows = await app.tx.manager.query<unknown[]>(
      `SELECT 1 FROM outbox WHERE payload ->> 'topic' = $1 OR job = $1`,
      [job],
    );
    return rows.length;
  };

  it('are found by a name in the team, and keep the expert away until a person clears them', async () => {
    await called('Саввина Туйаара');
    await leaderOf(0, 'Туйаара САВВИНА');
    await find();
    await find();
    const [conflict] = (await listed()) as [ConflictBody];
    expect(conflict).toMatchObject({
      ...{
        applicationId: applicationOf(0),
        expertId: expert.personId,
        ground: 'same-person',
        status: 'stands',
      },
      ...{ declared: false, availableActions: [{ action: 'clear', available: true }] },
    });
    expect(await refusalToAssign(0)).toMatchObject({ code: 'scoring.conflict-of-interest' });
    await admin.post(`/api/conflicts/${conflict.id}/clear`, { reason: '' }).expect(422);
    await admin.post(`/api/conflicts/${conflict.id}/clear`, { reason: 'Тёзки' }).expect(204);
    await find();
    expect(await listed()).toMatchObject([
      { status: 'cleared', decisionReason: 'Тёзки', decidedByName: expect.any(String) as string },
    ]);
    await assign(app, fund, applicationOf(0), expert);
    await admin.post(`/api/conflicts/${conflict.id}/clear`, { reason: 'x' }).expect(409);
  });

  it('are suspected by surname and place, and only what is upheld ends a review, handed in or not', async () => {
    await called('Захаров Эрэл Иванович');
    await leaderOf(0, 'Айталина Захарова');
    await leaderOf(1, 'Дайаана Захарова');
    await admin
      .put(`/api/experts/${expert.personId}/profile`, {
        ...{ directions: [], workplaceInns: [], municipalityOktmos: ['98608000'] },
      })
      .expect(200);
    expect(await emitted('scoring.recheck-expert')).toBeGreaterThan(0);
    await find();
    const conflicts = await listed();
    expect(conflicts.map(({ ground, status }) => [ground, status])).toEqual(
      Array(2).fill(['same-surname', 'suspected']),
    );
    const reviewId = await submittedReview(app, fund, applicationOf(0), expert, 7);
    const other = await assign(app, fund, applicationOf(1), expert);
    const before = await emitted('review.conflict-found');
    const first = conflicts.find(({ applicationId }) => applicationId === applicationOf(0))?.id;
    await admin.post(`/api/conflicts/${first}/uphold`, { reason: 'Сестра эксперта' }).expect(204);
    expect([await statusOf(reviewId), await statusOf(other)]).toEqual(['conflict', 'assigned']);
    expect(await emitted('review.conflict-found')).toBe(before + 1);
    expect((await client.get(`/api/reviews/${reviewId}`)).status).toBe(404);
    expect((await client.get(`/api/reviews/${other}`)).status).toBe(200);
  });

  it('that are certain leave work under way to a person', async () => {
    const reviewId = await assign(app, fund, applicationOf(0), expert);
    await called('Нюргун Саввин');
    await leaderOf(0, 'Саввин Нюргун');
    await find();
    expect(await listed()).toMatchObject([{ ground: 'same-person', status: 'suspected' }]);
    expect(await statusOf(reviewId)).toBe('assigned');
  });

  it('by a workplace end the review as soon as the expert says where they work', async () => {
    const { applicant } = call.applications[0] ?? { applicant: { organisationId: '' } };
    const { inn } = await app.tx.manager.findOneByOrFail(OrganisationEntity, {
      id: applicant.organisationId,
    });
    const reviewId = await assign(app, fund, applicationOf(0), expert);
    await client.put('/api/experts/me/profile', { directions: [], workplaceInns: [inn] }).expect(204);
    await find();
    expect(await statusOf(reviewId)).toBe('conflict');
    expect(await listed()).toEqual([]);
  });

  it('are declared for a whole call, before anything opens, and stay', async () => {
    const path = `/api/calls/${call.callId}`;
    expect((await client.get(`${path}/bids`).expect(409)).body).toMatchObject({
      code: 'scoring.answer-first',
    });
    const reviewId = await assign(app, fund, applicationOf(0), expert);
    const choices = (await client.get(`${path}/conflict-choices`).expect(200)).body as { items: object[] };
    expect(choices.items).toHaveLength(2);
    const answer = { applicationIds: [applicationOf(0)], note: 'Мой брат' };
    const wrong = { applicationIds: [call.callId] };
    expect((await client.put(`${path}/conflict-answer`, wrong).expect(422)).body).toMatchObject({
      code: 'scoring.unknown-choice',
      errors: [{ pointer: '/applicationIds/0' }],
    });
    await client.put(`${path}/conflict-answer`, answer).expect(204);
    expect(await statusOf(reviewId)).toBe('conflict');
    expect(await listed()).toMatchObject([
      { ground: null, status: 'stands', declared: true, availableActions: [] },
    ]);
    expect((await client.get('/api/experts/me/calls').expect(200)).body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ callId: call.callId, bids: 0, answeredAt: expect.any(String) as string }),
      ]) as object[],
    });
  });

  it('leave the rest to wish for, which the assignment follows', async () => {
    const path = `/api/calls/${call.callId}`;
    await client
      .put(`${path}/conflict-answer`, { applicationIds: [applicationOf(0)], note: 'Мой брат' })
      .expect(204);
    const bids = (await client.get(`${path}/bids`).expect(200)).body as { items: object[] };
    expect(bids.items).toEqual([
      {
        ...{ applicationId: applicationOf(1), title: expect.any(String) as string, trackName: 'Экология' },
        ...{ municipality: 'Амгинский улус', wish: null },
      },
    ]);
    const inEnglish = await client.get(`${path}/bids`).set('accept-language', 'en').expect(200);
    expect(inEnglish.body).toMatchObject({ items: [{ municipality: 'Amginsky District' }] });
    await client.put(`/api/applications/${applicationOf(0)}/bid`, { wish: 'eager' }).expect(404);
    await client.put(`/api/applications/${applicationOf(1)}/bid`, { wish: 'gladly' }).expect(422);
    await client.put(`/api/applications/${applicationOf(1)}/bid`, { wish: 'eager' }).expect(204);
    await client.put(`/api/applications/${applicationOf(1)}/bid`, { wish: 'willing' }).expect(204);
    const { pairs } = await workedOut(app, admin, `${path}/assignment-proposals`, { seed: 1 });
    const own = pairs.filter(({ expertId }) => expertId === expert.personId);
    expect(own).toMatchObject([{ applicationId: applicationOf(1), fit: { wish: 25 } }]);
    await client.put(`/api/applications/${applicationOf(1)}/bid`, { wish: null }).expect(204);
    expect((await client.get(`${path}/bids`)).body).toMatchObject({ items: [{ wish: null }] });
  });

  it('in a call that hides applicants are declared by naming organisations, and nothing tells whose is what', async () => {
    const blind = await newCall({ blindToExperts: true });
    const path = `/api/calls/${blind.callId}`;
    const [first] = blind.applications;
    const { name } = await app.tx.manager.findOneByOrFail(OrganisationEntity, {
      id: first?.applicant.organisationId ?? '',
    });
    expect((await client.get(`${path}/conflict-choices`).expect(200)).body).toEqual({
      items: [],
      nextCursor: null,
    });
    const byId = { applicationIds: [first?.applicationId], note: 'x' };
    await client.put(`${path}/conflict-answer`, byId).expect(422);
    const answer = { applicationIds: [], organisations: [name, 'Никто'], note: 'Работала там' };
    await client.put(`${path}/conflict-answer`, answer).expect(204);
    const { items } = (await client.get(`${path}/bids`).expect(200)).body as { items: { title: string }[] };
    expect(items).toHaveLength(2);
    await client.put(`/api/applications/${first?.applicationId}/bid`, { wish: 'eager' }).expect(204);
    const refused = await admin
      .post(`/api/applications/${first?.applicationId}/reviews`, { expertId: expert.personId })
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'scoring.conflict-of-interest' });
  });

  it('are asked for and decided by those whom they concern', async () => {
    const path = `/api/calls/${call.callId}`;
    const head = await app.signedIn(
      (await createPersonWith(app, fund.organiserId, 'head-of-expertise')).email,
    );
    await called('Туйаара Саввина');
    await leaderOf(0, 'Саввина Туйаара');
    await find();
    const [conflict] = (await listed()) as [ConflictBody];
    const seen = (await head.get(`${path}/conflicts`).expect(200)).body as { items: ConflictBody[] };
    expect(seen.items.find(({ id }) => id === conflict.id)).toMatchObject({ availableActions: [] });
    await head.post(`/api/conflicts/${conflict.id}/clear`, { reason: 'x' }).expect(403);
    await client.get(`${path}/conflicts`).expect(403);
    await asOwner(app, `UPDATE call SET status = 'review-closed' WHERE id = $1`, [call.callId]);
    expect(
      (await client.put(`${path}/conflict-answer`, { applicationIds: [] }).expect(409)).body,
    ).toMatchObject({
      code: 'scoring.not-asked-now',
    });
  });
});
