import { ConflictOfInterestEntity, ReviewRevisionEntity } from '#scoring';
import { asOwner, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { applicationOf, problemOf, ReviewDesk } from '../factories/review-desk.js';
import { createExperts, handIn, submittedReview, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

describe('how a review goes on, or ends', () => {
  let app: TestApp;
  let desk: ReviewDesk;
  let fund: Fund;
  let head: Client;
  let admin: Client;
  let call: ReviewingCall;
  let expert: Person;
  let client: Client;
  let reviewId: string;
  let url: string;

  beforeAll(async () => {
    app = await startTestApp();
    desk = await ReviewDesk.open(app);
    ({ fund, head, admin, call } = desk);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    ({ expert, client, reviewId, url } = await desk.give());
  });

  it('is reopened by its author and handed in again, each time on record', async () => {
    await handIn(app, expert, reviewId, 5);
    const before = await desk.rescored();
    await client.post(`${url}/reopen`).expect(200);
    expect(await desk.rescored()).toBe(before + 1);
    await client.put(url, { version: 2, scores: [{ criterionId: 'team', score: 9 }] }).expect(200);
    await client.post(`${url}/submit`).expect(200);
    const revisions = await app.tx.manager.find(ReviewRevisionEntity, {
      where: { reviewId },
      order: { sequence: 'ASC' },
    });
    const teams = revisions.map(
      ({ scores }) => scores.find(({ criterionId }) => criterionId === 'team')?.score,
    );
    expect(teams).toEqual([5, 9]);
  });

  it('is returned by the head of expertise with a reason, and time to answer it', async () => {
    await handIn(app, expert, reviewId, 5);
    const reason = { reason: 'Обоснуйте оценку бюджета' };
    expect((await admin.post(`${url}/return`, reason)).status).toBe(403);
    await desk.move(`due_at = clock_timestamp() - interval '1 second'`, reviewId);
    expect((await problemOf(head.post(`${url}/return`, reason), 409)).code).toBe('scoring.review-late');
    const before = await desk.rescored();
    const later = { ...reason, dueAt: new Date(Date.now() + 86_400_000).toISOString() };
    await head.post(`${url}/return`, later).expect(200);
    expect(await desk.rescored()).toBe(before + 1);
    const { body } = await client.get(url).expect(200);
    expect(body).toMatchObject({ status: 'returned', statusReason: reason.reason, dueAt: later.dueAt });
    await client.put(url, { version: 2, scores: [{ criterionId: 'budget', score: 6 }] }).expect(200);
    expect((await client.get(url)).body).toMatchObject({
      status: 'in-progress',
      statusReason: reason.reason,
    });
    expect((await client.post(`${url}/submit`).expect(200)).body).toMatchObject({ status: 'submitted' });
  });

  it('is voided by a supervisor for good', async () => {
    await handIn(app, expert, reviewId, 5);
    const before = await desk.rescored();
    expect((await client.post(`${url}/void`, { reason: 'x' })).status).toBe(403);
    const { body } = await admin.post(`${url}/void`, { reason: 'Оценки не обоснованы' }).expect(200);
    expect(body).toMatchObject({ status: 'voided', availableActions: [] });
    expect(await desk.rescored()).toBe(before + 1);
    expect((await client.get(url)).body).toMatchObject({
      content: null,
      statusReason: 'Оценки не обоснованы',
    });
    await admin.post(`${url}/void`, { reason: 'x' }).expect(409);
  });

  it('is declined with a reason, and the same expert is not asked again', async () => {
    const { body } = await client.post(`${url}/decline`, { reason: 'Болею' }).expect(200);
    expect(body).toMatchObject({ status: 'declined' });
    expect((await client.get(url)).body).toMatchObject({ content: null });
    await problemOf(client.put(url, { version: 1, scores: [] }), 409);
    const again = { expertId: expert.personId, reason: 'replacement' };
    const refused = await problemOf(
      admin.post(`/api/applications/${applicationOf(call)}/reviews`, again),
      409,
    );
    expect(refused.code).toBe('scoring.already-assigned');
  });

  it('ends with a conflict: on record, and gone for the expert', async () => {
    await client.post(`${url}/conflict`, { note: 'Руководитель — мой брат' }).expect(204);
    for (const request of [
      client.get(url),
      client.post(`${url}/accept`),
      client.put(url, { version: 1, scores: [] }),
    ])
      expect((await problemOf(request, 404)).code).toBe('scoring.not-found');
    expect(((await client.get('/api/reviews')).body as { items: unknown[] }).items).toEqual([]);
    const conflict = await app.tx.manager.findOneByOrFail(ConflictOfInterestEntity, {
      expertId: expert.personId,
    });
    expect(conflict).toMatchObject({ source: 'declared', note: 'Руководитель — мой брат' });
    expect((await head.get(url).expect(200)).body).toMatchObject({ status: 'conflict' });
  });

  it('does not exist for other experts, nor for people of other organisers', async () => {
    const [{ id: elsewhere }] = (await asOwner<{ id: string }>(
      app,
      `INSERT INTO organiser (id, code, name) VALUES (gen_random_uuid(), 'other', 'Другой фонд') RETURNING id`,
    )) as [{ id: string }];
    await submittedReview(app, fund, applicationOf(call, 1), expert, 5);
    const [colleague] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    const strangers = [
      colleague,
      await createPersonWith(app, elsewhere, 'expert'),
      await createPersonWith(app, elsewhere, 'contest-administrator', 'head-of-expertise', 'expert'),
    ];
    for (const { email } of strangers) {
      const stranger = await app.signedIn(email);
      const requests = [
        stranger.get(url),
        stranger.post(`${url}/accept`),
        stranger.post(`${url}/decline`, { reason: 'x' }),
        stranger.post(`${url}/conflict`, { note: 'x' }),
        stranger.put(url, { version: 1, scores: [] }),
        stranger.post(`${url}/submit`),
        stranger.post(`${url}/reopen`),
      ];
      for (const request of requests) expect((await problemOf(request, 404)).code).toBe('scoring.not-found');
    }
    const boss = await app.signedIn(strangers[2]?.email ?? '');
    await boss.post(`${url}/return`, { reason: 'x' }).expect(404);
    await boss.post(`${url}/void`, { reason: 'x' }).expect(404);
    expect((await client.get(url)).body).toMatchObject({ status: 'assigned' });
  });

  it('closes to an expert whose role has ended', async () => {
    await client.post(`${url}/accept`).expect(200);
    await asOwner(
      app,
      `UPDATE role_grant SET valid_from = now() - interval '2 days', valid_until = now() - interval '1 day' WHERE person_id = $1`,
      [expert.personId],
    );
    expect((await problemOf(client.get(url), 404)).code).toBe('scoring.not-found');
    await client.put(url, { version: 1, scores: [] }).expect(403);
  });
});
