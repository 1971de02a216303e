import { SaveReview, SubmitReview } from '#scoring';
import { createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { letters } from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import { assign, createExperts, flatScores, reviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const COPIED = 'Проект нужен району, команда опытная, бюджет в целом обоснован.';

describe('weak rationales', () => {
  let app: TestApp;
  let fund: Fund;
  let head: Client;

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    head = await app.signedIn((await createPersonWith(app, fund.organiserId, 'head-of-expertise')).email);
  });
  afterAll(() => app.close());

  /** All of an expert's scores are the same, with the same words for each criterion. */
  async function written(
    applicationId: string,
    expert: Person,
    score: number,
    words: string,
  ): Promise<string> {
    const id = await assign(app, fund, applicationId, expert);
    const scores = flatScores(score).map((given) => ({ ...given, rationale: words }));
    await app.get(SaveReview).execute(expert.actor, id, { version: 1, scores });
    await app.get(SubmitReview).execute(expert.actor, id);
    return id;
  }

  it('wait for the head of expertise, who returns them with a letter', async () => {
    const { callId, applications } = await reviewingCall(app, fund, { applications: 2 });
    const [one, two] = applications.map(({ applicationId }) => applicationId) as [string, string];
    const [careful, copying, hasty] = (await createExperts(app, fund.organiserId, 3)) as [
      Person,
      Person,
      Person,
    ];
    await written(one, careful, 7, '');
    const copies = [await written(one, copying, 6, COPIED), await written(two, copying, 5, COPIED)];
    const extreme = await written(two, hasty, 10, 'Да');
    const { body } = await head.get(`/api/calls/${callId}/weak-reviews`).expect(200);
    const { items } = body as { items: { reviewId: string; faults: { fault: string }[] }[] };
    expect(items.map(({ reviewId, faults }) => [reviewId, faults[0]?.fault])).toEqual(
      [[extreme, 'extreme'], ...copies.map((id) => [id, 'repeated'])].sort(([a = ''], [b = '']) =>
        a < b ? -1 : 1,
      ),
    );
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = `limit=1${cursor && `&cursor=${cursor}`}`;
      const page = (await head.get(`/api/calls/${callId}/weak-reviews?${query}`).expect(200)).body as {
        items: { reviewId: string }[];
        nextCursor: string | null;
      };
      seen.push(...page.items.map(({ reviewId }) => reviewId));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(items.map(({ reviewId }) => reviewId));
    const forged = Buffer.from(JSON.stringify(['many', extreme])).toString('base64url');
    expect(
      (await head.get(`/api/calls/${callId}/weak-reviews?cursor=${forged}`).expect(422)).body,
    ).toMatchObject({ code: 'kernel.broken-cursor' });
    expect((await (await app.signedIn(hasty.email)).get(`/api/calls/${callId}/weak-reviews`)).status).toBe(
      403,
    );

    await head.post(`/api/reviews/${extreme}/return`, { reason: 'Обоснуйте высшие баллы' }).expect(200);
    await eventually(async () => {
      const [letter, ...more] = await letters(app, 'review.returned');
      expect(more).toEqual([]);
      expect(letter).toMatchObject({
        person_id: hasty.personId,
        params: { reason: 'Обоснуйте высшие баллы', number: expect.any(String) as string },
      });
    });
  });
});
