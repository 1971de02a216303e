import { RUBRIC_FPG, type Rubric } from '#engine';
import { ConflictOfInterestEntity, ReviewRevisionEntity } from '#scoring';
import { asOwner, createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import {
  ASKED,
  assign,
  createExperts,
  flatScores,
  handIn,
  reviewingCall,
  submittedReview,
  type ReviewingCall,
} from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface ReviewBody {
  id: string;
  status: string;
  version: number;
  scoredCriteria: number;
  askedCriteria: number;
  availableActions: { action: string; available: boolean; reason?: string }[];
}
interface ProblemBody {
  code: string;
  errors: { pointer: string; code: string; detail: string }[];
}

/** A low score of the team needs a reason. */
const STRICT: Rubric = {
  ...RUBRIC_FPG,
  criteria: RUBRIC_FPG.criteria.map((criterion) =>
    criterion.id === 'team' ? { ...criterion, rationale: { minLength: 20, atMost: 3 } } : criterion,
  ),
};

describe('reviews', () => {
  let app: TestApp;
  let fund: Fund;
  let head: Client;
  let admin: Client;
  let call: ReviewingCall;
  let blindCall: ReviewingCall;
  let expert: Person;
  let client: Client;
  let reviewId: string;
  let url: string;

  const applicationOf = (of: ReviewingCall, i = 0): string => of.applications[i]?.applicationId ?? '';
  const move = (sql: string, id = reviewId): Promise<unknown> =>
    asOwner(app, `UPDATE review SET ${sql} WHERE id = $1`, [id]);
  const problem = async (request: ReturnType<Client['get']>, status: number): Promise<ProblemBody> =>
    (await request.expect(status)).body as ProblemBody;
  const emitted = async (): Promise<number> =>
    (
      await asOwner<{ count: number }>(
        app,
        `SELECT count(*)::int AS count FROM outbox WHERE job = 'scoring.rescore-applications' AND coalesce_key = $1`,
        [call.callId],
      )
    )[0]?.count ?? 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    head = await app.signedIn((await createPersonWith(app, fund.organiserId, 'head-of-expertise')).email);
    admin = await app.signedIn(fund.administrator.email);
    call = await reviewingCall(app, fund, { applications: 2, rules: { code: 'R-1', rubric: STRICT } });
    blindCall = await reviewingCall(app, fund, {
      applications: 1,
      rules: { code: 'R-2', blindToExperts: true },
    });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    [expert] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    client = await app.signedIn(expert.email);
    reviewId = await assign(app, fund, applicationOf(call), expert);
    url = `/api/reviews/${reviewId}`;
  });

  it('opens the application only after the question of a conflict is answered', async () => {
    const { body: closed } = await client.get(url).expect(200);
    expect(closed).toMatchObject({
      ...{ status: 'assigned', title: 'Проект 1', content: null, trackName: 'Культура', expertId: null },
      organisationName: expect.stringContaining('Сайдыы') as string,
      applicationNumber: expect.stringMatching(/^R-1-\d+$/) as string,
    });
    const { body: open } = await client.post(`${url}/accept`).expect(200);
    expect(open).toMatchObject({
      status: 'accepted',
      content: { project: { title: 'Проект 1' }, leader: { fullName: 'Айыына Петрова' } },
    });
    expect(JSON.stringify(open)).not.toContain('aiyyna@example.org');
    expect((open as { criteria: { criterionId: string }[] }).criteria.map((c) => c.criterionId)).toEqual(
      ASKED,
    );
    await client.post(`${url}/accept`).expect(409);
  });

  it('hides the applicant from experts of a blind call, not from those who supervise them', async () => {
    const blindId = await assign(app, fund, applicationOf(blindCall), expert);
    const { body: closed } = await client.get(`/api/reviews/${blindId}`).expect(200);
    expect(closed).toMatchObject({ title: null, organisationName: null, content: null });
    const { body: open } = await client.post(`/api/reviews/${blindId}/accept`).expect(200);
    expect(open).toMatchObject({
      title: 'Проект 1',
      content: { leader: { fullName: null }, team: [{ fullName: null }] },
    });
    const { body: list } = await client.get(`/api/reviews?callId=${blindCall.callId}`).expect(200);
    expect(list).toMatchObject({ items: [{ title: 'Проект 1', organisationName: null }] });
    for (const name of ['Сайдыы', 'Айыына Петрова', 'Ньургун Иванов', 'aiyyna'])
      expect(JSON.stringify([closed, open, list])).not.toContain(name);
    const { body: whole } = await head.get(`/api/reviews/${blindId}`).expect(200);
    expect(whole).toMatchObject({
      expertId: expert.personId,
      content: { leader: { fullName: 'Айыына Петрова' } },
    });
  });

  it('lists own reviews, those due first, with progress and what can be done', async () => {
    const other = await assign(app, fund, applicationOf(call, 1), expert);
    const third = await assign(app, fund, applicationOf(blindCall), expert);
    await move(`due_at = now() + interval '1 day'`, other);
    await move(`due_at = NULL`, third);
    await client.put(url, { version: 1, scores: flatScores(5).slice(0, 3) }).expect(200);
    const seen: ReviewBody[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await client.get(`/api/reviews?limit=1${cursor && `&cursor=${cursor}`}`).expect(200);
      const page = body as { items: ReviewBody[]; nextCursor: string | null };
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen.map(({ id }) => id)).toEqual([other, reviewId, third]);
    expect(seen[1]).toMatchObject({ status: 'in-progress', scoredCriteria: 3, askedCriteria: ASKED.length });
    expect(seen[1]?.availableActions).toEqual(
      expect.arrayContaining([
        { action: 'save', available: true },
        { action: 'submit', available: false, reason: 'scoring.review-incomplete' },
      ]),
    );
    expect(JSON.stringify(seen)).not.toMatch(/"(void|return|expire)"/);
    const forged = Buffer.from(JSON.stringify(['tomorrow', reviewId])).toString('base64url');
    expect((await problem(client.get(`/api/reviews?cursor=${forged}`), 422)).code).toBe(
      'kernel.broken-cursor',
    );
  });

  it('saves a draft, keeps what is left out, and tells two windows from each other', async () => {
    const first = { version: 1, scores: flatScores(5).slice(0, 2), commentForCouncil: 'Надёжная команда' };
    const { body } = await client.put(url, first).expect(200);
    expect(body).toMatchObject({ status: 'in-progress', version: 2, scoredCriteria: 2 });
    const answers = await Promise.all(
      [7, 8].map((score) => client.put(url, { version: 2, scores: flatScores(score).slice(1, 3) })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'scoring.changed-meanwhile',
    });
    const { body: saved } = await client.get(url).expect(200);
    expect(saved).toMatchObject({ version: 3, scoredCriteria: 3, commentForCouncil: 'Надёжная команда' });
    const cleared = {
      version: 3,
      scores: [{ criterionId: ASKED[0], score: null }],
      recommendation: 'support',
    };
    await client.put(url, cleared).expect(200);
    expect((await client.get(url).expect(200)).body).toMatchObject({
      ...{ scoredCriteria: 2, recommendation: 'support' },
    });
  });

  it('refuses scores that cannot be, each at its place, and changes nothing', async () => {
    const scores = [
      { criterionId: 'relevance', score: 11 },
      { criterionId: 'team', score: 5.5 },
      { criterionId: 'team', score: 5 },
      { criterionId: 'scale', score: 5 },
      { criterionId: 'luck', score: 5 },
    ];
    const { code, errors } = await problem(client.put(url, { version: 1, scores }), 422);
    expect(code).toBe('scoring.wrong-scores');
    expect(errors.map((error) => [error.pointer, error.code])).toEqual([
      ['/scores/0/score', 'scoring.off-scale'],
      ['/scores/1/score', 'scoring.off-scale'],
      ['/scores/2/criterionId', 'scoring.duplicate-criterion'],
      ['/scores/3/criterionId', 'scoring.criterion-not-asked'],
      ['/scores/4/criterionId', 'scoring.unknown-criterion'],
    ]);
    expect(errors[0]?.detail).toContain('от 0 до 10');
    expect((await client.get(url)).body).toMatchObject({ status: 'assigned', version: 1, scoredCriteria: 0 });
  });

  it('is handed in complete only, and says what is missing', async () => {
    await client.put(url, { version: 1, scores: flatScores(2).slice(1) }).expect(200);
    const { code, errors } = await problem(client.post(`${url}/submit`), 409);
    expect(code).toBe('scoring.review-incomplete');
    expect(errors.map((error) => [error.pointer, error.code])).toEqual([
      [`/scores/${ASKED[0]}`, 'scoring.score-missing'],
      ['/scores/team', 'scoring.rationale-too-short'],
    ]);
    const rest = [
      { criterionId: ASKED[0], score: 2 },
      { criterionId: 'team', score: 2, rationale: 'Никто не вёл кружков раньше' },
    ];
    await client.put(url, { version: 2, scores: rest }).expect(200);
    const before = await emitted();
    const { body } = await client.post(`${url}/submit`).expect(200);
    expect(body).toMatchObject({ status: 'submitted' });
    expect(await emitted()).toBe(before + 1);
    expect((await problem(client.put(url, { version: 3, scores: [] }), 409)).code).toBe(
      'kernel.wrong-status',
    );
    expect((await problem(client.post(`${url}/submit`), 409)).code).toBe('kernel.wrong-status');
  });

  it("is refused after it was due, by the database's clock", async () => {
    await client.put(url, { version: 1, scores: flatScores(5) }).expect(200);
    await move(`due_at = clock_timestamp() - interval '1 millisecond'`);
    for (const request of [client.put(url, { version: 2, scores: [] }), client.post(`${url}/submit`)])
      expect((await problem(request, 409)).code).toBe('scoring.review-late');
    await move(`due_at = clock_timestamp() + interval '10 seconds'`);
    await client.post(`${url}/submit`).expect(200);
    await move(`due_at = clock_timestamp() - interval '1 millisecond'`);
    expect((await problem(client.post(`${url}/reopen`), 409)).code).toBe('scoring.review-late');
  });

  it('is reopened by its author and handed in again, each time on record', async () => {
    await handIn(app, expert, reviewId, 5);
    const before = await emitted();
    await client.post(`${url}/reopen`).expect(200);
    expect(await emitted()).toBe(before + 1);
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
    await move(`due_at = clock_timestamp() - interval '1 second'`);
    expect((await problem(head.post(`${url}/return`, reason), 409)).code).toBe('scoring.review-late');
    const before = await emitted();
    const later = { ...reason, dueAt: new Date(Date.now() + 86_400_000).toISOString() };
    await head.post(`${url}/return`, later).expect(200);
    expect(await emitted()).toBe(before + 1);
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
    const before = await emitted();
    expect((await client.post(`${url}/void`, { reason: 'x' })).status).toBe(403);
    const { body } = await admin.post(`${url}/void`, { reason: 'Оценки не обоснованы' }).expect(200);
    expect(body).toMatchObject({ status: 'voided', availableActions: [] });
    expect(await emitted()).toBe(before + 1);
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
    await problem(client.put(url, { version: 1, scores: [] }), 409);
    const again = { expertId: expert.personId, reason: 'replacement' };
    const refused = await problem(admin.post(`/api/applications/${applicationOf(call)}/reviews`, again), 409);
    expect(refused.code).toBe('scoring.already-assigned');
  });

  it('ends with a conflict: on record, and gone for the expert', async () => {
    await client.post(`${url}/conflict`, { note: 'Руководитель — мой брат' }).expect(204);
    for (const request of [
      client.get(url),
      client.post(`${url}/accept`),
      client.put(url, { version: 1, scores: [] }),
    ])
      expect((await problem(request, 404)).code).toBe('scoring.not-found');
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
      for (const request of requests) expect((await problem(request, 404)).code).toBe('scoring.not-found');
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
    expect((await problem(client.get(url), 404)).code).toBe('scoring.not-found');
    await client.put(url, { version: 1, scores: [] }).expect(403);
  });
});
