import { AskThirdReviews, RecomputeRanking, ReviewEntity } from '#scoring';
import type { CallRules } from '#calls';
import type { ReviewReason } from '#contracts';
import { asOwner, createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { createExperts, handIn, reviewingCall, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface ReviewRow {
  id: string;
  expert_id: string;
  status: string;
  reason: string;
  assigned_by: string | null;
}

describe('a third review by rule', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let experts: Person[];
  let call: ReviewingCall;
  let calls = 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
  });
  afterAll(() => app.close());
  beforeEach(() => begin({ thirdReview: 'by-rule' }));

  /** A call of its own, with three experts who are nobody's in other tests. */
  const begin = async (rules: Partial<CallRules>): Promise<void> => {
    await asOwner(
      app,
      `UPDATE role_grant SET valid_from = now() - interval '2 days', valid_until = now() - interval '1 day' WHERE role = 'expert'`,
    );
    calls += 1;
    call = await reviewingCall(app, fund, { applications: 2, rules: { code: `T-${calls}`, ...rules } });
    experts = await createExperts(app, fund.organiserId, 3);
  };

  const applicationOf = (i: number): string => call.applications[i]?.applicationId ?? '';
  const expertAt = (i: number): Person => experts[i] as Person;
  const rescore = (): Promise<boolean> =>
    app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId));
  const ask = (): Promise<void> => app.tx.run((em) => app.get(AskThirdReviews).execute(em, call.callId));
  /** What the jobs do after scores have changed. */
  const follow = async (): Promise<void> => {
    await rescore();
    await ask();
    await asOwner(app, `UPDATE outbox SET done_at = now() WHERE done_at IS NULL`);
  };
  const reviewsOf = (i: number): Promise<ReviewRow[]> =>
    app.tx.manager.query<ReviewRow[]>(
      `SELECT id, expert_id, status, reason, assigned_by FROM review WHERE application_id = $1
        ORDER BY assigned_at, id`,
      [applicationOf(i)],
    );
  const assign = async (application: number, expert: number, reason: ReviewReason = 'initial') => {
    const wanted = { expertId: expertAt(expert).personId, reason };
    const path = `/api/applications/${applicationOf(application)}/reviews`;
    return ((await admin.post(path, wanted).expect(201)).body as { id: string }).id;
  };
  /** Two experts hand in what they give. */
  const score = async (application: number, ...scores: [number, number]): Promise<[string, string]> => {
    const ids: [string, string] = [await assign(application, 0), await assign(application, 1)];
    for (const i of [0, 1]) await handIn(app, expertAt(i), ids[i] as string, scores[i] as number);
    return ids;
  };
  const third = async (application: number): Promise<ReviewRow | undefined> =>
    (await reviewsOf(application)).find(
      ({ reason, status }) => reason === 'divergence' && status === 'assigned',
    );
  const boardRow = async (i: number): Promise<object | undefined> => {
    const { body } = await admin.get(`/api/calls/${call.callId}/ranking`).expect(200);
    const { rows } = body as { rows: { applicationId: string }[] };
    return rows.find(({ applicationId }) => applicationId === applicationOf(i));
  };
  const work = async (): Promise<object[]> =>
    ((await admin.get('/api/me/work').expect(200)).body as { items: object[] }).items;

  it('is asked for as soon as all reviews are in and diverge, once, and told on the board', async () => {
    const first = await assign(0, 0);
    const second = await assign(0, 1);
    await handIn(app, expertAt(0), first, 9);
    await follow();
    expect(await reviewsOf(0)).toHaveLength(2);
    await handIn(app, expertAt(1), second, 2);
    await rescore();
    expect(
      await app.tx.manager.query(
        `SELECT FROM outbox WHERE job = 'scoring.ask-third-reviews' AND coalesce_key = $1 AND done_at IS NULL`,
        [call.callId],
      ),
    ).not.toHaveLength(0);
    await Promise.all([ask(), ask()]);
    await follow();
    expect(await reviewsOf(0)).toMatchObject([
      { status: 'submitted' },
      { status: 'submitted' },
      { status: 'assigned', reason: 'divergence', expert_id: expertAt(2).personId, assigned_by: null },
    ]);
    expect(await boardRow(0)).toMatchObject({ furtherReview: 'by-rule', flags: ['divergence'] });
    expect(await boardRow(1)).toMatchObject({ furtherReview: null });
    const letters = await app.tx.manager.query<object[]>(
      `SELECT FROM outbox WHERE payload::text LIKE '%' || $1 || '%' AND job = 'notifications.write-letters'`,
      [(await third(0))?.id ?? ''],
    );
    expect(letters).toHaveLength(1);
  });

  it('takes all three by the mean, and is asked for no second time however they differ', async () => {
    await score(0, 10, 1);
    await follow();
    await handIn(app, expertAt(2), (await third(0))?.id ?? '', 4);
    await createExperts(app, fund.organiserId, 2);
    await follow();
    expect(await reviewsOf(0)).toHaveLength(3);
    expect(await boardRow(0)).toMatchObject({ score: '50.000000', flags: ['divergence'] });
  });

  it('is for another expert when the first one gives up, whoever replaces the others', async () => {
    await admin.put(`/api/calls/${call.callId}/replacement`, { mode: 'by-hand' }).expect(204);
    const [spare] = await createExperts(app, fund.organiserId, 1);
    await score(0, 9, 2);
    await follow();
    const asked = await third(0);
    const reader = [...experts, spare as Person].find(({ personId }) => personId === asked?.expert_id);
    const client = await app.signedIn(reader?.email ?? '');
    await client.post(`/api/reviews/${asked?.id}/decline`, { reason: 'Болею' }).expect(200);
    await follow();
    const next = await third(0);
    expect(next?.expert_id).not.toBe(asked?.expert_id);
    expect([expertAt(2).personId, (spare as Person).personId]).toContain(next?.expert_id);
  });

  it('names what nobody is free for, and gives it to whoever comes', async () => {
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'declared')`,
      [applicationOf(0), expertAt(2).personId],
    );
    await score(0, 9, 2);
    await follow();
    expect(await third(0)).toBeUndefined();
    const short = { kind: 'third-reviews-short', callId: call.callId, count: 1 };
    expect(await work()).toContainEqual(expect.objectContaining(short) as object);
    expect(await boardRow(0)).toMatchObject({ furtherReview: 'nobody-free' });
    const near = await createPersonWith(app, fund.organiserId, 'head-of-expertise');
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'declared')`,
      [applicationOf(0), near.personId],
    );
    const unseen = await (await app.signedIn(near.email)).get('/api/me/work').expect(200);
    expect(JSON.stringify(unseen.body)).not.toContain('third-reviews-short');
    await createExperts(app, fund.organiserId, 1);
    await follow();
    expect(await third(0)).toMatchObject({ assigned_by: null });
    expect(JSON.stringify(await work())).not.toContain('third-reviews-short');
  });

  it('follows what stands when it looks: a voided review, one taken back, one that is late', async () => {
    const [, second] = await score(0, 9, 2);
    await rescore();
    const taker = await app.signedIn(expertAt(1).email);
    await taker.post(`/api/reviews/${second}/reopen`).expect(200);
    await ask();
    expect(await reviewsOf(0)).toHaveLength(2);
    await asOwner(app, `UPDATE review SET due_at = now() - interval '1 hour' WHERE id = $1`, [second]);
    await follow();
    expect(await third(0)).toBeUndefined();
    await admin.post(`/api/reviews/${second}/void`, { reason: 'Не обоснована' }).expect(200);
    await follow();
    expect(await third(0)).toBeUndefined();
    const replacement = await assign(0, 2, 'replacement');
    await handIn(app, expertAt(2), replacement, 1);
    await createExperts(app, fund.organiserId, 1);
    await follow();
    expect(await third(0)).toBeDefined();
  });

  it('is not asked for after the round, after its time, or where a person asks', async () => {
    await score(0, 9, 2);
    await rescore();
    await asOwner(app, `UPDATE call SET reviews_due_at = now() - interval '1 minute' WHERE id = $1`, [
      call.callId,
    ]);
    await ask();
    expect(await third(0)).toBeUndefined();
    await asOwner(app, `UPDATE call SET reviews_due_at = NULL, status = 'review-closed' WHERE id = $1`, [
      call.callId,
    ]);
    await ask();
    expect(await third(0)).toBeUndefined();

    await begin({ thirdReview: 'by-hand' });
    await score(0, 9, 2);
    await follow();
    expect(await third(0)).toBeUndefined();
    expect(await boardRow(0)).toMatchObject({ furtherReview: null });
    expect(await work()).toContainEqual(
      expect.objectContaining({ kind: 'divergences-open', callId: call.callId }) as object,
    );
    await assign(0, 2, 'divergence');
    expect(await boardRow(0)).toMatchObject({ furtherReview: 'by-hand' });
  });

  it('is not asked for again by an administrator who looks at an older board', async () => {
    const [spare] = await createExperts(app, fund.organiserId, 1);
    await score(0, 9, 2);
    await follow();
    const path = `/api/applications/${applicationOf(0)}/reviews`;
    const refused = await admin
      .post(path, { expertId: (spare as Person).personId, reason: 'divergence' })
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'scoring.third-review-asked' });
  });
});

describe('the job of third reviews', () => {
  let app: TestApp;
  let fund: Fund;

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    fund = await createFund(app, (await setUpFund(app)).organiserId);
  });
  afterAll(() => app?.close());

  it('follows the second of two reviews that diverge', async () => {
    const readers = await createExperts(app, fund.organiserId, 3);
    const rules = { thirdReview: 'by-rule' } as const;
    const { applications } = await reviewingCall(app, fund, { applications: 1, rules });
    const applicationId = applications[0]?.applicationId ?? '';
    const admin = await app.signedIn(fund.administrator.email);
    for (const [reader, score] of [
      [readers[0] as Person, 9],
      [readers[1] as Person, 2],
    ] as const) {
      const wanted = { expertId: reader.personId, reason: 'initial' };
      const { body } = await admin.post(`/api/applications/${applicationId}/reviews`, wanted).expect(201);
      await handIn(app, reader, (body as { id: string }).id, score);
    }
    await eventually(async () => {
      const third = { reason: 'divergence', assignedBy: null, expertId: readers[2]?.personId };
      expect(await app.tx.manager.findBy(ReviewEntity, { applicationId })).toContainEqual(
        expect.objectContaining(third) as object,
      );
    });
  });
});
