import { CloseReviewing, RecomputeRanking, ReviewEntity } from '#scoring';
import {
  asOwner,
  createFund,
  createPersonWith,
  fromNow,
  type Fund,
  type Person,
} from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { createExperts, reviewingCall, submittedReview, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface RemovalMarks {
  upheldMarks: number;
}

const REASON = { reason: 'Обоснования скопированы из чужой заявки' };

describe('an expert whom the council finds unfounded', () => {
  let app: TestApp;
  let fund: Fund;
  let call: ReviewingCall;
  let severe: Person;
  let member: Client;
  let secretary: Client;
  let admin: Client;
  let reviewIds: string[];

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    const [one, two] = [
      await createPersonWith(app, fund.organiserId, 'council-member'),
      await createPersonWith(app, fund.organiserId, 'council-secretary'),
    ];
    member = await app.signedIn(one.email);
    secretary = await app.signedIn(two.email);
    admin = await app.signedIn(fund.administrator.email);
  });
  afterAll(() => app.close());

  /** Four applications that two experts have read; the severe one gave the lower scores. */
  async function readCall(code: string): Promise<void> {
    const applications = 4;
    call = await reviewingCall(app, fund, { applications, rules: { code, aggregationRule: 'mean' } });
    const [first, second] = (await createExperts(app, fund.organiserId, 2)) as [Person, Person];
    severe = second;
    reviewIds = [];
    for (const [i, { applicationId }] of call.applications.entries()) {
      await submittedReview(app, fund, applicationId, first, 9 - i);
      reviewIds.push(await submittedReview(app, fund, applicationId, severe, i < 2 ? 1 : 7));
    }
    await recompute();
  }

  const recompute = (): Promise<boolean> =>
    app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId));
  const markUp = async (reviewId: string): Promise<void> => {
    const { body } = await member.post(`/api/reviews/${reviewId}/unfounded-marks`, REASON).expect(201);
    const { id } = body as { id: string };
    await secretary.post(`/api/unfounded-marks/${id}/decide`, { decision: 'uphold' }).expect(200);
  };
  const preview = async (): Promise<Record<string, unknown>> =>
    (
      await admin
        .get(`/api/calls/${call.callId}/expert-removals/preview?expertId=${severe.personId}`)
        .expect(200)
    ).body as Record<string, unknown>;
  const remove = (ground: string) =>
    admin.post(`/api/calls/${call.callId}/expert-removals`, {
      ...{ expertId: severe.personId, ground },
      ...REASON,
    });

  it('is marked by one member under the alias, and another decides', async () => {
    await readCall('U-1');
    const url = `/api/reviews/${reviewIds[0]}`;
    const { body: review } = await member.get(url).expect(200);
    expect(review).toMatchObject({ expertId: null, expertAlias: expect.stringMatching(/^Э-/) as string });
    const { body: mark } = await member.post(`${url}/unfounded-marks`, REASON).expect(201);
    expect(mark).toMatchObject({
      status: 'proposed',
      own: true,
      expertId: null,
      expertName: null,
      ...REASON,
    });
    const decide = `/api/unfounded-marks/${(mark as { id: string }).id}/decide`;
    const refusals = [
      [secretary.post(`${url}/unfounded-marks`, REASON), 409, 'scoring.marked-already'],
      [member.post(decide, { decision: 'uphold' }), 409, 'scoring.own-mark'],
      [admin.post(`${url}/unfounded-marks`, REASON), 403, 'kernel.forbidden'],
    ] as const;
    for (const [request, status, code] of refusals)
      expect((await request.expect(status)).body).toMatchObject({ code });
    const { body: decided } = await secretary
      .post(decide, { decision: 'dismiss', note: 'Обосновано' })
      .expect(200);
    expect(decided).toMatchObject({ status: 'dismissed', note: 'Обосновано', own: false });
    await secretary.post(decide, { decision: 'uphold' }).expect(409);
    await markUp(reviewIds[0] ?? '');
    const { body: list } = await admin.get(`/api/calls/${call.callId}/unfounded-marks`).expect(200);
    expect((list as { items: { expertId: string }[] }).items.map(({ expertId }) => expertId)).toEqual([
      severe.personId,
      severe.personId,
    ]);
    expect((await remove('unfounded').expect(409)).body).toMatchObject({ code: 'scoring.too-few-marks' });
  });

  it('is removed after three, with the change of the ranking shown before', async () => {
    await readCall('U-2');
    for (const reviewId of reviewIds.slice(0, 3)) await markUp(reviewId);
    const before = await preview();
    expect(before).toMatchObject({ upheldMarks: 3, neededMarks: 3, reviews: 4, underReviewed: 4 });
    const moved = before['moved'] as {
      title: string;
      before: { position: number };
      after: { position: number };
    }[];
    expect(moved.map((row) => [row.title, row.before.position, row.after.position])).toEqual([
      ['Проект 3', 1, 3],
      ['Проект 4', 2, 4],
      ['Проект 1', 3, 1],
      ['Проект 2', 4, 2],
    ]);
    const { body } = await remove('unfounded').expect(201);
    expect(body).toMatchObject({
      items: [{ expertId: severe.personId, ground: 'unfounded', voidedReviews: 4, ...REASON }],
    });
    await recompute();
    const { body: ranking } = await admin.get(`/api/calls/${call.callId}/ranking`).expect(200);
    expect((ranking as { rows: { title: string; flags: string[] }[] }).rows).toMatchObject(
      ['1', '2', '3', '4'].map((n) => ({ title: `Проект ${n}`, flags: ['too-few-reviews'] })),
    );
    const client = await app.signedIn(severe.email);
    expect((await client.get(`/api/reviews/${reviewIds[0]}`).expect(200)).body).toMatchObject({
      ...{ status: 'voided', content: null, statusReason: REASON.reason },
    });
    const again = { expertId: severe.personId, reason: 'replacement' };
    await admin
      .post(`/api/applications/${call.applications[0]?.applicationId}/reviews`, again)
      .expect(422)
      .expect(({ body: problem }) => expect(problem).toMatchObject({ code: 'scoring.not-an-expert' }));
    expect((await remove('contact').expect(409)).body).toMatchObject({ code: 'scoring.no-live-reviews' });
  });

  it('is removed by all marks, of which somebody near to an application hears nothing', async () => {
    await readCall('U-4');
    const near = await createPersonWith(app, fund.organiserId, 'contest-administrator');
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'decided')`,
      [call.applications[0]?.applicationId, near.personId],
    );
    const client = await app.signedIn(near.email);
    const path = `/api/calls/${call.callId}/expert-removals`;
    const marksSeenBy = async (reader: Client): Promise<unknown> =>
      ((await reader.get(`${path}/preview?expertId=${severe.personId}`).expect(200)).body as RemovalMarks)
        .upheldMarks;
    const removal = { expertId: severe.personId, ground: 'unfounded', ...REASON };
    for (const reviewId of reviewIds.slice(0, 2)) await markUp(reviewId);
    expect([await marksSeenBy(admin), await marksSeenBy(client)]).toEqual([2, 1]);
    const refusals = [
      await client.post(path, removal).expect(409),
      await admin.post(path, removal).expect(409),
    ];
    const said = refusals.map(({ body }) => (body as { detail: string }).detail);
    expect(said[0]).not.toBe(said[1]);
    expect([said[0]?.includes('1'), said[1]?.includes('2')]).toEqual([true, true]);
    await markUp(reviewIds[2] ?? '');
    expect([await marksSeenBy(admin), await marksSeenBy(client)]).toEqual([3, 2]);
    expect((await client.post(path, removal).expect(201)).body).toMatchObject({
      items: [{ expertId: severe.personId, voidedReviews: null }],
    });
    expect((await admin.get(path).expect(200)).body).toMatchObject({ items: [{ voidedReviews: 4 }] });
  });

  it('is removed at once for contact, and the closed round can be reopened for what is missing then', async () => {
    await readCall('U-3');
    await app.get(CloseReviewing).execute(fund.administrator.actor, call.callId);
    await remove('contact').expect(201);
    const url = `/api/calls/${call.callId}/reopen-reviewing`;
    const late = { ...REASON, reviewsDueAt: fromNow(-1).toISOString() };
    expect((await admin.post(url, late).expect(422)).body).toMatchObject({ code: 'scoring.due-in-past' });
    const { body } = await admin.post(url, { ...REASON, reviewsDueAt: fromNow(5).toISOString() }).expect(200);
    expect(body).toMatchObject({ status: 'reviewing' });
    const close = (): Promise<unknown> =>
      app.get(CloseReviewing).execute(fund.administrator.actor, call.callId);
    await expect(close()).rejects.toMatchObject({ code: 'calls.reviews-missing' });
    const [other] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    for (const { applicationId } of call.applications)
      await submittedReview(app, fund, applicationId, other, 5);
    await close();
    await admin.post(url, { ...REASON, reviewsDueAt: fromNow(6).toISOString() }).expect(200);
    const voided = await app.tx.manager.countBy(ReviewEntity, { callId: call.callId, status: 'voided' });
    expect(voided).toBe(4);
  });

  it('is one expert for two supervisors who remove at once', async () => {
    await readCall('U-6');
    const statuses = (await Promise.all([remove('conflict'), remove('conflict')])).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([201, 409]);
    const removals = await asOwner(app, 'SELECT id FROM expert_removal WHERE call_id = $1', [call.callId]);
    expect(removals).toHaveLength(1);
  });
});
