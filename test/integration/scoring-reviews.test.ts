import type { Fund, Person } from '../factories/contest.js';
import { applicationOf, problemOf, ReviewDesk } from '../factories/review-desk.js';
import { ASKED, assign, flatScores, type ReviewingCall } from '../factories/scoring.js';
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

describe('writing a review', () => {
  let app: TestApp;
  let desk: ReviewDesk;
  let fund: Fund;
  let head: Client;
  let call: ReviewingCall;
  let blindCall: ReviewingCall;
  let expert: Person;
  let client: Client;
  let reviewId: string;
  let url: string;

  beforeAll(async () => {
    app = await startTestApp();
    desk = await ReviewDesk.open(app);
    ({ fund, head, call, blindCall } = desk);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    ({ expert, client, reviewId, url } = await desk.give());
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
    await desk.move(`due_at = now() + interval '1 day'`, other);
    await desk.move(`due_at = NULL`, third);
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
    expect((await problemOf(client.get(`/api/reviews?cursor=${forged}`), 422)).code).toBe(
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
    const { code, errors } = await problemOf(client.put(url, { version: 1, scores }), 422);
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
    const { code, errors } = await problemOf(client.post(`${url}/submit`), 409);
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
    const before = await desk.rescored();
    const { body } = await client.post(`${url}/submit`).expect(200);
    expect(body).toMatchObject({ status: 'submitted' });
    expect(await desk.rescored()).toBe(before + 1);
    expect((await problemOf(client.put(url, { version: 3, scores: [] }), 409)).code).toBe(
      'kernel.wrong-status',
    );
    expect((await problemOf(client.post(`${url}/submit`), 409)).code).toBe('kernel.wrong-status');
  });

  it("is refused after it was due, by the database's clock", async () => {
    await client.put(url, { version: 1, scores: flatScores(5) }).expect(200);
    await desk.move(`due_at = clock_timestamp() - interval '1 millisecond'`, reviewId);
    for (const request of [client.put(url, { version: 2, scores: [] }), client.post(`${url}/submit`)])
      expect((await problemOf(request, 409)).code).toBe('scoring.review-late');
    await desk.move(`due_at = clock_timestamp() + interval '10 seconds'`, reviewId);
    await client.post(`${url}/submit`).expect(200);
    await desk.move(`due_at = clock_timestamp() - interval '1 millisecond'`, reviewId);
    expect((await problemOf(client.post(`${url}/reopen`), 409)).code).toBe('scoring.review-late');
  });
});
