import { setTimeout as pause } from 'node:timers/promises';
import { SaveCall } from '#calls';
import { RUBRIC_FPG } from '#engine';
import { SaveReview, SubmitReview, type GivenScore } from '#scoring';
import {
  asOwner,
  callRules,
  createFund,
  createPersonWith,
  fromNow,
  type Fund,
  type Person,
} from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { plainRanking, type RankingBody } from '../factories/plain-ranking.js';
import { ASKED, assign, createExperts, reviewingCall, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { PASSWORD, startTestApp, type TestApp } from '../setup/test-app.js';

const APPLICATIONS = 15;
const EXPERTS = 2;

/** Scores that differ from review to review, always the same in every run. */
const scoresOf = (application: number, expert: number): GivenScore[] =>
  ASKED.map((criterionId, i) => ({
    criterionId,
    score: (application * 7 + expert * 3 + i * (application + 2)) % 11,
    rationale: '',
  }));

describe('the jobs of scoring', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let call: ReviewingCall;
  let experts: Person[];
  const reviews: { id: string; expert: Person; scores: GivenScore[] }[] = [];

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
    call = await reviewingCall(app, fund, { applications: APPLICATIONS, rules: { code: 'J-1' } });
    experts = await createExperts(app, fund.organiserId, EXPERTS);
    for (const [i, { applicationId }] of call.applications.entries())
      for (const [j, expert] of experts.entries())
        reviews.push({ id: await assign(app, fund, applicationId, expert), expert, scores: scoresOf(i, j) });
  });
  afterAll(() => app.close());

  const ranking = async (): Promise<RankingBody> =>
    (await admin.get(`/api/calls/${call.callId}/ranking`).expect(200)).body as RankingBody;
  const settled = async (): Promise<RankingBody> => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const now = await ranking();
      if (!now.pending) return now;
      await pause(50);
    }
    throw new Error('the ranking is still pending after ten seconds');
  };
  const places = ({ rows }: RankingBody) =>
    rows.map(({ applicationId, rank, score }) => ({ applicationId, rank, score }));

  it('answer a burst of reviews with few computations and the exact ranking', async () => {
    const before = await settled();
    for (const { id, expert, scores } of reviews)
      await app.get(SaveReview).execute(expert.actor, id, { version: 1, scores });
    await Promise.all(reviews.map(({ id, expert }) => app.get(SubmitReview).execute(expert.actor, id)));
    const after = await settled();
    const runs = after.version - before.version;
    expect(runs).toBeGreaterThan(0);
    expect(runs).toBeLessThan(reviews.length / 3);
    expect(after.reviewCount).toBe(reviews.length);
    expect(new Set(after.rows.map((row) => row.score)).size).toBeGreaterThan(APPLICATIONS / 2);
    expect(places(after)).toEqual(plainRanking(after, RUBRIC_FPG));
    for (const { applicationId, reviews: counted } of after.rows) {
      const i = call.applications.findIndex((one) => one.applicationId === applicationId);
      const sent = experts.map((_, j) =>
        scoresOf(i, j)
          .map(({ score }) => score)
          .join(),
      );
      expect(counted.map(({ scores }) => inRubricOrder(scores)).sort()).toEqual(sent.sort());
    }
  });

  it('follow a voided and a reopened review', async () => {
    const before = await settled();
    const [first, , third] = reviews as [(typeof reviews)[0], (typeof reviews)[0], (typeof reviews)[0]];
    await admin.post(`/api/reviews/${first.id}/void`, { reason: 'Оценки не обоснованы' }).expect(200);
    const author = await app.signedIn(third.expert.email);
    await author.post(`/api/reviews/${third.id}/reopen`).expect(200);
    const after = await settled();
    expect(after.version).toBeGreaterThan(before.version);
    expect(after.reviewCount).toBe(before.reviewCount - 2);
    expect(places(after)).toEqual(plainRanking(after, RUBRIC_FPG));
  });

  it('give everyone at work the time that a later due date brings', async () => {
    const [own] = reviews as [(typeof reviews)[0]];
    const late = fromNow(90);
    await asOwner(app, `UPDATE review SET due_at = $2 WHERE id = $1`, [reviews[2]?.id, late]);
    const [{ version }] = (await asOwner<{ version: number }>(app, 'SELECT version FROM call WHERE id = $1', [
      call.callId,
    ])) as [{ version: number }];
    const [kept] = await asOwner<{ opens_at: Date; closes_at: Date }>(
      app,
      'SELECT * FROM call WHERE id = $1',
      [call.callId],
    );
    const later = fromNow(50);
    await app.get(SaveCall).update(fund.administrator.actor, call.callId, {
      version,
      reason: 'Эксперты просят время',
      rules: callRules({
        code: 'J-1',
        opensAt: kept?.opens_at,
        closesAt: kept?.closes_at,
        reviewsDueAt: later,
      }),
    });
    const due = async (id: string | undefined): Promise<Date | undefined> =>
      (await asOwner<{ due_at: Date }>(app, 'SELECT due_at FROM review WHERE id = $1', [id]))[0]?.due_at;
    for (
      let attempt = 0;
      attempt < 100 && (await due(reviews[1]?.id))?.getTime() !== later.getTime();
      attempt += 1
    )
      await pause(50);
    expect(await due(reviews[1]?.id)).toEqual(later);
    expect(await due(reviews[2]?.id)).toEqual(late);
    expect(await due(own.id)).not.toEqual(later);
  });

  it('compare an expert who joins late, and one who is called otherwise, with every team', async () => {
    const email = 'late@fund.example';
    const { body } = await admin.post('/api/invitations', { email }).expect(201);
    const token = /\/invitation#([\w-]+)/.exec((body as { link: string }).link)?.[1] ?? '';
    const consents = { consentTextVersion: '2026-11', consents: ['personal-data-processing'] };
    await app
      .visitor()
      .post('/api/invitations/join', { token, fullName: 'Иванов Ньургун', password: PASSWORD, ...consents })
      .expect(200);
    const found = async (expertName: string): Promise<number> => {
      const { body: page } = await admin.get(`/api/calls/${call.callId}/conflicts?limit=100`).expect(200);
      const { items } = page as { items: { expertName: string; status: string }[] };
      return items.filter((item) => item.expertName === expertName && item.status === 'stands').length;
    };
    await eventually(async () => expect(await found('Иванов Ньургун')).toBe(APPLICATIONS));

    const other = await createPersonWith(app, fund.organiserId, 'expert');
    const renamed = { fullName: 'Ньургун Иванов', locale: 'ru', timeZone: 'Asia/Yakutsk' };
    await (await app.signedIn(other.email)).put('/api/me', renamed).expect(200);
    await eventually(async () => expect(await found('Ньургун Иванов')).toBe(APPLICATIONS));
  });
});

function inRubricOrder(scores: { criterionId: string; score: number }[]): string {
  return ASKED.map((id) => scores.find(({ criterionId }) => criterionId === id)?.score).join();
}
