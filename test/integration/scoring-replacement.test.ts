import { FindConflicts, OpenReviewing, ReplaceReviewers } from '#scoring';
import {
  admittedCall,
  asOwner,
  createFund,
  createPersonWith,
  fromNow,
  type Fund,
  type Person,
} from '../factories/contest.js';
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

interface ReviewRow {
  expert_id: string;
  status: string;
  reason: string;
  assigned_by: string | null;
}

describe('replacing experts', () => {
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
  beforeEach(async () => {
    await asOwner(
      app,
      `UPDATE role_grant SET valid_from = now() - interval '2 days', valid_until = now() - interval '1 day' WHERE role = 'expert'`,
    );
    calls += 1;
    call = await reviewingCall(app, fund, { applications: 2, rules: { code: `R-${calls}` } });
    experts = await createExperts(app, fund.organiserId, 3);
  });

  const applicationOf = (i: number): string => call.applications[i]?.applicationId ?? '';
  const expertAt = (i: number): Person => experts[i] as Person;
  const replace = (): Promise<void> => app.tx.run((em) => app.get(ReplaceReviewers).execute(em, call.callId));
  const reviewsOf = (applicationId: string): Promise<ReviewRow[]> =>
    app.tx.manager.query<ReviewRow[]>(
      'SELECT expert_id, status, reason, assigned_by FROM review WHERE application_id = $1 ORDER BY assigned_at, id',
      [applicationId],
    );
  /** Two experts for the first application, as the rules ask. */
  const assignTwo = async (): Promise<[string, string]> => {
    const ids: string[] = [];
    for (const i of [0, 1]) {
      const wanted = { expertId: expertAt(i).personId, reason: 'initial' };
      const { body } = await admin.post(`/api/applications/${applicationOf(0)}/reviews`, wanted).expect(201);
      ids.push((body as { id: string }).id);
    }
    return ids as [string, string];
  };
  const decline = async (i: number, reviewId: string): Promise<void> => {
    const client = await app.signedIn(expertAt(i).email);
    await client.post(`/api/reviews/${reviewId}/decline`, { reason: 'Болею' }).expect(200);
  };
  const makeLate = (reviewId: string): Promise<unknown> =>
    asOwner(app, `UPDATE review SET due_at = now() - interval '1 hour' WHERE id = $1`, [reviewId]);
  const undone = async (job: string): Promise<number> =>
    (await app.tx.manager.query<unknown[]>('SELECT 1 FROM outbox WHERE job = $1 AND done_at IS NULL', [job]))
      .length;

  it('gives what was declined to the best of those who are free, and nothing that nobody had', async () => {
    const [first] = await assignTwo();
    await replace();
    expect(await reviewsOf(applicationOf(0))).toHaveLength(2);
    await decline(0, first);
    expect(await undone('scoring.replace-reviewers')).toBeGreaterThan(0);
    await replace();
    await replace();
    expect(await reviewsOf(applicationOf(0))).toMatchObject([
      { expert_id: expertAt(0).personId, status: 'declined' },
      { expert_id: expertAt(1).personId, status: 'assigned' },
      { expert_id: expertAt(2).personId, status: 'assigned', reason: 'replacement', assigned_by: null },
    ]);
    expect(await reviewsOf(applicationOf(1))).toEqual([]);
    const [entry] = await app.tx.manager.query<{ actor_id: string | null; facts: object }[]>(
      `SELECT a.actor_id, a.facts FROM audit_entry a JOIN review r ON r.id = a.object_id
        WHERE a.action = 'review.assign' AND r.assigned_by IS NULL AND r.call_id = $1`,
      [call.callId],
    );
    expect(entry).toMatchObject({ actor_id: null, facts: { reason: 'replacement' } });
  });

  it('replaces voided reviews and those in conflict, of two at once only once', async () => {
    await createExperts(app, fund.organiserId, 1);
    const [first, second] = await assignTwo();
    await app.tx.run((em) => app.get(FindConflicts).execute(em, call.callId));
    const client = await app.signedIn(expertAt(0).email);
    await client.post(`/api/reviews/${first}/conflict`, { note: 'Брат' }).expect(204);
    await admin.post(`/api/reviews/${second}/void`, { reason: 'Не обоснована' }).expect(200);
    await Promise.all([replace(), replace()]);
    const live = (await reviewsOf(applicationOf(0))).filter(({ status }) => status === 'assigned');
    expect(live.map(({ reason }) => reason)).toEqual(['replacement', 'replacement']);
  });

  it('leaves what nobody is free for to the administrator', async () => {
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'declared')`,
      [applicationOf(0), expertAt(2).personId],
    );
    const [first] = await assignTwo();
    await decline(0, first);
    await replace();
    expect((await reviewsOf(applicationOf(0))).filter(({ status }) => status === 'assigned')).toHaveLength(1);
    const { body } = await admin.get('/api/me/work').expect(200);
    expect((body as { items: object[] }).items).toContainEqual(
      expect.objectContaining({ kind: 'reviews-short', callId: call.callId }) as object,
    );
  });

  it('is done by a person where the call says so, and in calls of before', async () => {
    const path = `/api/calls/${call.callId}/replacement`;
    expect((await admin.get(path).expect(200)).body).toEqual({ mode: 'automatic' });
    await admin.put(path, { mode: 'sometimes' }).expect(422);
    await admin.put(path, { mode: 'by-hand' }).expect(204);
    const [first] = await assignTwo();
    await decline(0, first);
    await replace();
    expect(await reviewsOf(applicationOf(0))).toHaveLength(2);
    await admin.put(path, { mode: 'automatic' }).expect(204);
    await replace();
    expect(await reviewsOf(applicationOf(0))).toHaveLength(3);

    const head = await app.signedIn(
      (await createPersonWith(app, fund.organiserId, 'head-of-expertise')).email,
    );
    await head.put(path, { mode: 'by-hand' }).expect(403);
    await asOwner(app, 'DELETE FROM replacement_rule WHERE call_id = $1', [call.callId]);
    expect((await head.get(path).expect(200)).body).toEqual({ mode: 'by-hand' });
    const other = await admittedCall(app, fund, { applications: 1, rules: { code: `O-${calls}` } });
    await app.get(OpenReviewing).execute(fund.administrator.actor, other.callId, { replacement: 'by-hand' });
    expect((await admin.get(`/api/calls/${other.callId}/replacement`)).body).toEqual({ mode: 'by-hand' });
  });

  it('stops when the round is over or its time is up', async () => {
    const [first] = await assignTwo();
    await decline(0, first);
    await asOwner(app, `UPDATE call SET reviews_due_at = now() - interval '1 minute' WHERE id = $1`, [
      call.callId,
    ]);
    await replace();
    await asOwner(app, `UPDATE call SET status = 'review-closed', reviews_due_at = $2 WHERE id = $1`, [
      call.callId,
      fromNow(3),
    ]);
    await replace();
    expect(await reviewsOf(applicationOf(0))).toHaveLength(2);
  });

  it('takes a late review away and gives it to somebody else in one step', async () => {
    const [first] = await assignTwo();
    const path = `/api/reviews/${first}/replace`;
    const body = { reason: 'Срок прошёл' };
    expect((await admin.post(path, body).expect(409)).body).toMatchObject({ code: 'scoring.not-late' });
    await makeLate(first);
    const busy = { ...body, expertId: expertAt(1).personId };
    expect((await admin.post(path, busy).expect(409)).body).toMatchObject({
      code: 'scoring.already-assigned',
    });
    expect((await reviewsOf(applicationOf(0))).map(({ status }) => status)).toEqual(['assigned', 'assigned']);
    expect((await admin.post(path, body).expect(201)).body).toMatchObject({
      ...{ expertId: expertAt(2).personId, reason: 'replacement', status: 'assigned' },
    });
    expect((await reviewsOf(applicationOf(0))).map(({ status }) => status)).toEqual([
      'expired',
      'assigned',
      'assigned',
    ]);
    await admin.post(path, body).expect(409);
    const handedIn = await submittedReview(app, fund, applicationOf(1), expertAt(0), 6);
    await makeLate(handedIn);
    await admin.post(`/api/reviews/${handedIn}/replace`, body).expect(409);
  });

  it('keeps a late review where nobody else is free, and a further one stays a further one', async () => {
    const [first] = await assignTwo();
    await makeLate(first);
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'declared')`,
      [applicationOf(0), expertAt(2).personId],
    );
    const refused = await admin.post(`/api/reviews/${first}/replace`, { reason: 'Срок прошёл' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'scoring.nobody-free' });
    expect((await reviewsOf(applicationOf(0)))[0]).toMatchObject({ status: 'assigned' });
    const third = await assign(app, fund, applicationOf(1), expertAt(0));
    await makeLate(third);
    const again = await admin.post(`/api/reviews/${third}/replace`, { reason: 'Срок прошёл' }).expect(201);
    expect(again.body).toMatchObject({ reason: 'divergence' });
  });

  it('gives one expert more time, on record', async () => {
    const [first, second] = await assignTwo();
    const path = `/api/calls/${call.callId}/experts/${expertAt(0).personId}/extension`;
    const dueAt = fromNow(45).toISOString();
    const body = { dueAt, reason: 'Командировка без связи' };
    const refusals: [object, number, string][] = [
      [{ ...body, dueAt: fromNow(-1).toISOString() }, 422, 'scoring.due-in-past'],
      [{ ...body, dueAt: fromNow(90).toISOString() }, 422, 'scoring.due-after-results'],
      [{ ...body, dueAt: fromNow(1).toISOString() }, 409, 'scoring.nothing-to-extend'],
    ];
    for (const [wanted, status, code] of refusals)
      expect((await admin.post(path, wanted).expect(status)).body).toMatchObject({ code });
    await admin.post(path, { dueAt }).expect(422);
    await makeLate(first);
    expect((await admin.post(path, body).expect(200)).body).toEqual({ reviews: 1 });
    const due = await app.tx.manager.query<{ id: string; extended: boolean }[]>(
      'SELECT id, due_at = $2 AS extended FROM review WHERE application_id = $1',
      [applicationOf(0), dueAt],
    );
    expect(Object.fromEntries(due.map(({ id, extended }) => [id, extended]))).toEqual({
      [first]: true,
      [second]: false,
    });
    const listed = await admin.get(`/api/calls/${call.callId}/extensions`).expect(200);
    expect(listed.body).toMatchObject({
      items: [{ expertId: expertAt(0).personId, dueAt, reviews: 1, reason: 'Командировка без связи' }],
      nextCursor: null,
    });
    await expect(
      asOwner(app, `UPDATE expert_extension SET reason = 'другая' WHERE call_id = $1`, [call.callId]),
    ).rejects.toThrow();
    await asOwner(app, `UPDATE call SET status = 'review-closed' WHERE id = $1`, [call.callId]);
    expect((await admin.post(path, body).expect(409)).body).toMatchObject({ code: 'scoring.not-reviewing' });
  });
});
