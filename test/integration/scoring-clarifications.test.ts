import { createFund, createPersonWith, fromNow, type Fund, type Person } from '../factories/contest.js';
import { asOwner } from '../factories/contest.js';
import { letters } from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import {
  assign,
  createExperts,
  flatScores,
  reviewingCall,
  type ReviewingCall,
} from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface Asked {
  id: string;
  status: string;
}
const QUESTION = { question: 'Хватит ли Айыыне Петровой хомусов на всех?' };
const ANSWER = { answer: 'Хватит: у Ньургуна Иванова есть ещё восемь.' };

describe('a clarification', () => {
  let app: TestApp;
  let fund: Fund;
  let call: ReviewingCall;
  let head: Client;
  let asking: Client;
  let other: Client;
  let applicant: Client;
  let applicationId: string;
  let reviewId: string;
  let otherReviewId: string;

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    head = await app.signedIn((await createPersonWith(app, fund.organiserId, 'head-of-expertise')).email);
    call = await reviewingCall(app, fund, { applications: 2, rules: { blindToExperts: true } });
    const [first] = call.applications as [ReviewingCall['applications'][0]];
    applicationId = first.applicationId;
    applicant = await app.signedIn(first.applicant.email);
    const [one, two] = (await createExperts(app, fund.organiserId, 2)) as [Person, Person];
    reviewId = await assign(app, fund, applicationId, one);
    otherReviewId = await assign(app, fund, applicationId, two);
    asking = await app.signedIn(one.email);
    other = await app.signedIn(two.email);
    await other.post(`/api/reviews/${otherReviewId}/accept`).expect(200);
  });
  afterAll(() => app.close());

  const ask = async (): Promise<string> => {
    const { body } = await asking.post(`/api/reviews/${reviewId}/clarifications`, QUESTION).expect(201);
    const items = (body as { items: Asked[] }).items;
    return items[items.length - 1]?.id ?? '';
  };
  const itemsOf = async (client: Client, path: string): Promise<Asked[]> =>
    ((await client.get(path).expect(200)).body as { items: Asked[] }).items;
  const codeOf = async (request: ReturnType<Client['post']>, status: number): Promise<string> =>
    ((await request.expect(status)).body as { code: string }).code;

  it('is asked once the application is open, through the fund, and answered for all of its experts', async () => {
    const url = `/api/reviews/${reviewId}/clarifications`;
    expect(await codeOf(asking.post(url, QUESTION), 409)).toBe('scoring.not-accepted');
    await asking.post(`/api/reviews/${reviewId}/accept`).expect(200);
    const id = await ask();
    expect(await itemsOf(applicant, `/api/applications/${applicationId}/clarifications`)).toEqual([]);
    expect(await itemsOf(other, `/api/reviews/${otherReviewId}/clarifications`)).toEqual([]);
    const [listed] = await itemsOf(head, `/api/calls/${call.callId}/clarifications`);
    expect(listed).toMatchObject({ id, applicationId, status: 'asked', ...QUESTION });
    const forward = `/api/clarifications/${id}/forward`;
    expect(await codeOf(head.post(forward, { dueAt: fromNow(-1).toISOString() }), 422)).toBe(
      'scoring.due-in-past',
    );
    expect(await codeOf(applicant.post(`/api/clarifications/${id}/answer`, ANSWER), 404)).toBe(
      'scoring.not-found',
    );
    await head.post(forward, { dueAt: fromNow(3).toISOString() }).expect(200);
    expect(await codeOf(head.post(forward, { dueAt: fromNow(3).toISOString() }), 409)).toBe(
      'kernel.wrong-status',
    );

    const seen = await applicant.get(`/api/applications/${applicationId}/clarifications`).expect(200);
    expect(seen.body).toMatchObject({ items: [{ id, status: 'forwarded', ...QUESTION }] });
    expect(seen.text).not.toMatch(/Э-|expert/i);
    await applicant.post(`/api/clarifications/${id}/answer`, ANSWER).expect(200);
    expect(await codeOf(applicant.post(`/api/clarifications/${id}/answer`, ANSWER), 409)).toBe(
      'kernel.wrong-status',
    );
    for (const [client, review, own] of [
      [asking, reviewId, true],
      [other, otherReviewId, false],
    ] as const)
      expect(await itemsOf(client, `/api/reviews/${review}/clarifications`)).toMatchObject([
        { status: 'answered', own, answer: 'Хватит: у ■■■ есть ещё восемь.' },
      ]);
    await eventually(async () => {
      const kinds = (await letters(app)).map(({ kind }) => kind).filter((kind) => kind.startsWith('clarif'));
      expect(kinds.sort()).toEqual([
        ...['clarification.answered', 'clarification.answered', 'clarification.asked'],
        'clarification.forwarded',
      ]);
    });
  });

  it('may be declined with a reason, which the expert reads and the applicant does not', async () => {
    const id = await ask();
    await head.post(`/api/clarifications/${id}/decline`, { reason: 'Ответ есть в плане' }).expect(200);
    const own = await itemsOf(asking, `/api/reviews/${reviewId}/clarifications`);
    expect(own.find((item) => item.id === id)).toMatchObject({
      ...{ status: 'declined', declineReason: 'Ответ есть в плане' },
    });
    const seen = await itemsOf(applicant, `/api/applications/${applicationId}/clarifications`);
    expect(seen.map((item) => item.id)).not.toContain(id);
    expect(await codeOf(applicant.post(`/api/clarifications/${id}/answer`, ANSWER), 404)).toBe(
      'scoring.not-found',
    );
  });

  it('is answered in time, by the applicant only', async () => {
    const id = await ask();
    await head.post(`/api/clarifications/${id}/forward`, { dueAt: fromNow(3).toISOString() }).expect(200);
    const stranger = await app.signedIn(call.applications[1]?.applicant.email ?? '');
    expect(await codeOf(stranger.post(`/api/clarifications/${id}/answer`, ANSWER), 404)).toBe(
      'scoring.not-found',
    );
    await stranger.get(`/api/applications/${applicationId}/clarifications`).expect(404);
    await asOwner(app, `UPDATE clarification SET due_at = now() - interval '1 second' WHERE id = $1`, [id]);
    expect(await codeOf(applicant.post(`/api/clarifications/${id}/answer`, ANSWER), 409)).toBe(
      'scoring.answer-late',
    );
    await asking.put(`/api/reviews/${reviewId}`, { version: 1, scores: flatScores(5) }).expect(200);
  });

  it('is not asked any more once the round has closed; what was answered stays', async () => {
    const url = `/api/reviews/${reviewId}/clarifications`;
    expect((await asking.get(url).expect(200)).body).toMatchObject({ mayAsk: true });
    await asOwner(app, `UPDATE call SET status = 'review-closed' WHERE id = $1`, [call.callId]);
    const { body } = await asking.get(url).expect(200);
    expect(body).toMatchObject({ mayAsk: false });
    expect((body as { items: Asked[] }).items.length).toBeGreaterThan(0);
    expect(await codeOf(asking.post(url, QUESTION), 409)).toBe('scoring.round-closed');
  });
});
