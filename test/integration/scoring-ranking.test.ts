import { lotOf, RUBRIC_FPG } from '#engine';
import { asOwner, createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { addEditor } from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import {
  ASKED,
  createExperts,
  handIn,
  assign,
  reviewingCall,
  submittedReview,
  type ReviewingCall,
} from '../factories/scoring.js';
import { plainRanking, type RankingBody } from '../factories/plain-ranking.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';
import { RecomputeRanking } from '#scoring';

describe('the ranking of a round', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let council: Client;
  let experts: Person[];
  let calls = 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
    council = await app.signedIn((await createPersonWith(app, fund.organiserId, 'council-member')).email);
    experts = await createExperts(app, fund.organiserId, 4);
  });
  afterAll(() => app.close());

  const newCall = (applications: number, rules = {}): Promise<ReviewingCall> => {
    calls += 1;
    return reviewingCall(app, fund, { applications, rules: { code: `K-${calls}`, ...rules } });
  };
  const rankingOf = async ({ callId }: ReviewingCall, client = council): Promise<RankingBody> =>
    (await client.get(`/api/calls/${callId}/ranking`).expect(200)).body as RankingBody;
  const close = ({ callId }: ReviewingCall): ReturnType<Client['post']> =>
    admin.post(`/api/calls/${callId}/close-reviewing`);
  const recompute = ({ callId }: ReviewingCall): Promise<boolean> =>
    app.tx.run((em) => app.get(RecomputeRanking).execute(em, callId));
  /** Two reviews for each application. @returns review ids by application */
  const review = async (call: ReviewingCall, scores: [number, number][]): Promise<string[][]> => {
    const ids: string[][] = [];
    for (const [i, pair] of scores.entries()) {
      const own: string[] = [];
      for (const [j, score] of pair.entries())
        own.push(
          await submittedReview(
            app,
            fund,
            call.applications[i]?.applicationId ?? '',
            experts[j] as Person,
            score,
          ),
        );
      ids.push(own);
    }
    return ids;
  };

  it('is there from the opening on: everything last, nothing ranked', async () => {
    const call = await newCall(2);
    const ranking = await rankingOf(call);
    expect(ranking).toMatchObject({ version: 1, reviewCount: 0, rule: 'fpg', lotSeed: null, pending: false });
    expect(ranking.rows.map((row) => [row.rank, row.position, row.score, row.flags])).toEqual([
      [null, 1, null, ['too-few-reviews']],
      [null, 2, null, ['too-few-reviews']],
    ]);
  });

  it('closes exactly: late work expires, drafts do not count, the seed is shown, and anyone can recompute it', async () => {
    const call = await newCall(4, { tieBreakCriteria: [] });
    await review(call, [
      [6, 8],
      [10, 5],
      [7, 7],
      [3, 3],
    ]);
    const unfinished = await assign(
      app,
      fund,
      call.applications[3]?.applicationId ?? '',
      experts[2] as Person,
    );
    const draft = await app.signedIn(experts[2]?.email ?? '');
    await draft
      .put(`/api/reviews/${unfinished}`, { version: 1, scores: [{ criterionId: 'relevance', score: 10 }] })
      .expect(200);
    expect(await rankingOf(call)).toMatchObject({ pending: true, reviewCount: 0 });

    expect((await close(call).expect(200)).body).toMatchObject({ status: 'review-closed' });
    const ranking = await rankingOf(call);
    expect(ranking).toMatchObject({ version: 2, reviewCount: 8 });
    expect(ranking.rows.map((row) => [row.rank, row.score])).toEqual([
      [1, '75.000000'],
      [2, '70.000000'],
      [2, '70.000000'],
      [4, '30.000000'],
    ]);
    // The lot decides the order of the two in the middle, anew in every run.
    const byApplication = new Map(ranking.rows.map((row) => [row.applicationId, [row.range, row.flags]]));
    expect(call.applications.map(({ applicationId }) => byApplication.get(applicationId))).toEqual([
      ['20.000000', []],
      ['50.000000', ['divergence']],
      ['0.000000', []],
      ['0.000000', []],
    ]);
    const { lotSeed, rows } = ranking;
    const lots = rows.slice(1, 3).map((row) => [row.tie, lotOf(lotSeed ?? '', row.applicationId)] as const);
    expect(lots.map(([tie]) => tie)).toEqual(['lot', 'lot']);
    expect((lots[0]?.[1] ?? '') < (lots[1]?.[1] ?? '')).toBe(true);
    expect(plainRanking(ranking, RUBRIC_FPG)).toEqual(
      rows.map(({ applicationId, rank, score }) => ({ applicationId, rank, score })),
    );
    expect(rows[0]?.reviews.map(({ total, scores }) => [total, scores.length]).sort()).toEqual([
      ['100.000000', ASKED.length],
      ['50.000000', ASKED.length],
    ]);
    expect(JSON.stringify(ranking)).not.toContain(experts[0]?.personId);

    const statuses = await app.tx.manager.query<{ review: string; application: string }[]>(
      `SELECT DISTINCT r.status AS review, a.status AS application FROM review r JOIN application a ON a.id = r.application_id
        WHERE r.call_id = $1 ORDER BY 1`,
      [call.callId],
    );
    expect(statuses).toEqual([
      { review: 'expired', application: 'reviewed' },
      { review: 'submitted', application: 'reviewed' },
    ]);
    await close(call).expect(409);
  });

  it('is a table for staff', async () => {
    const call = await newCall(2);
    await review(call, [
      [9, 5],
      [5, 5],
    ]);
    await recompute(call);
    const path = `/api/calls/${call.callId}/ranking/table`;
    const { text, headers } = await council.get(`${path}?format=csv`).expect(200);
    expect(headers['content-disposition']).toContain('-ranking.csv');
    const [heading, first] = text.split('\r\n');
    expect(heading).toContain('Место,Место с учётом равных,Номер,Проект,Район');
    expect(heading).toContain(
      'Места 90 %: от,Места 90 %: до,Вероятность пройти черту,Место по z-оценке (только для сравнения)',
    );
    expect(first).toMatch(
      /^1,1,[\w-]+,Проект \d,.+,70,40,,,,,,,,,,2,.+,100000.00,100000.00,100000.00,расхождение$/,
    );
    const poorer = (await council.get(`${path}?format=csv&budgetKopecks=15000000`).expect(200)).text.split(
      '\r\n',
    );
    expect(poorer[1]).toContain(',100000.00,100000.00,100000.00,');
    expect(poorer[2]).toContain(',100000.00,,,');
    const capped = await council.get(`${path}?format=csv&mostKopecks=2500000`).expect(200);
    expect(capped.text.split('\r\n')[2]).toContain(',100000.00,25000.00,50000.00,');
    await council.get(`${path}?format=csv&budgetKopecks=-1`).expect(422);
    expect((await council.get(`${path}?format=xlsx`).expect(200)).headers['content-type']).toContain(
      'spreadsheetml',
    );
    await (await app.signedIn(experts[0]?.email ?? '')).get(`${path}?format=csv`).expect(403);
  });

  it('does not close while an application has too few reviews', async () => {
    const call = await newCall(2);
    await review(call, [[5, 5]]);
    await submittedReview(app, fund, call.applications[1]?.applicationId ?? '', experts[0] as Person, 5);
    const { body } = await close(call).expect(409);
    expect(body).toMatchObject({ code: 'calls.reviews-missing' });
    const closingFor = async (client: Client): Promise<unknown> => {
      const read = (await client.get(`/api/calls/${call.callId}`).expect(200)).body as {
        availableActions: { action: string; available: boolean; reason?: string }[];
      };
      return read.availableActions.find(({ action }) => action === 'closeReviewing');
    };
    const lacking = { action: 'closeReviewing', available: false, reason: 'calls.reviews-missing' };
    expect(await closingFor(admin)).toEqual(lacking);
    const near = await createPersonWith(app, fund.organiserId, 'contest-administrator');
    const client = await app.signedIn(near.email);
    expect(await closingFor(client)).toEqual(lacking);
    await addEditor(app, call.applications[1]?.applicant.organisationId ?? '', near.personId);
    // What is shown says nothing of the own application; what is done counts every one.
    expect(await closingFor(client)).toEqual({ action: 'closeReviewing', available: true });
    await client.post(`/api/calls/${call.callId}/close-reviewing`).expect(409);
  });

  it('lets nobody hand in or reopen after the close', async () => {
    const call = await newCall(1);
    const [[first]] = (await review(call, [[5, 5]])) as [[string]];
    await close(call).expect(200);
    const expert = await app.signedIn(experts[0]?.email ?? '');
    const { body } = await expert.post(`/api/reviews/${first}/reopen`).expect(409);
    expect(body).toMatchObject({ code: 'scoring.round-closed' });
  });

  it('follows a review that is reopened or voided, and shows no draft of others', async () => {
    const call = await newCall(2);
    const [[first], [, last]] = (await review(call, [
      [9, 9],
      [5, 5],
    ])) as [[string], [string, string]];
    await recompute(call);
    const before = await rankingOf(call);
    expect(before.rows.map((row) => row.score)).toEqual(['90.000000', '50.000000']);

    const expert = await app.signedIn(experts[0]?.email ?? '');
    await expert.post(`/api/reviews/${first}/reopen`).expect(200);
    await expert
      .put(`/api/reviews/${first}`, { version: 2, scores: [{ criterionId: 'team', score: 1 }] })
      .expect(200);
    expect((await rankingOf(call)).rows[0]?.reviews.map(({ reviewId }) => reviewId)).not.toContain(first);
    await admin.post(`/api/reviews/${last}/void`, { reason: 'Оценки не обоснованы' }).expect(200);
    await recompute(call);
    const after = await rankingOf(call);
    expect(after).toMatchObject({ version: before.version + 1, reviewCount: 2 });
    expect(after.rows.map((row) => [row.score, row.flags])).toEqual([
      ['90.000000', ['too-few-reviews']],
      ['50.000000', ['too-few-reviews']],
    ]);
    await recompute(call);
    expect((await rankingOf(call)).version).toBe(after.version);
  });

  it('lets a voided review be replaced after the close, until a list is made', async () => {
    const call = await newCall(1);
    const applicationId = call.applications[0]?.applicationId ?? '';
    const [[first, second]] = (await review(call, [[5, 5]])) as [[string, string]];
    await close(call).expect(200);
    await admin.post(`/api/reviews/${first}/void`, { reason: 'Оценки не обоснованы' }).expect(200);
    const path = `/api/applications/${applicationId}/reviews`;
    const wanted = { expertId: experts[2]?.personId, dueAt: new Date(Date.now() + 86_400_000).toISOString() };
    expect((await admin.post(path, { ...wanted, reason: 'divergence' }).expect(409)).body).toMatchObject({
      code: 'scoring.not-reviewing',
    });
    const { body } = await admin.post(path, { ...wanted, reason: 'replacement' }).expect(201);
    await handIn(app, experts[2] as Person, (body as { id: string }).id, 9);
    await recompute(call);
    expect((await rankingOf(call)).rows).toMatchObject([{ score: '70.000000', flags: ['divergence'] }]);
    await asOwner(app, `UPDATE call SET status = 'list-proposed' WHERE id = $1`, [call.callId]);
    const final = await admin.post(`/api/reviews/${second}/void`, { reason: 'x' }).expect(409);
    expect(final.body).toMatchObject({ code: 'scoring.ranking-final' });
  });

  it('leaves out an application that was withdrawn', async () => {
    const call = await newCall(2);
    await review(call, [[5, 5]]);
    await asOwner(app, `UPDATE application SET status = 'withdrawn' WHERE id = $1`, [
      call.applications[1]?.applicationId,
    ]);
    await recompute(call);
    expect((await rankingOf(call)).rows.map((row) => row.applicationId)).toEqual([
      call.applications[0]?.applicationId,
    ]);
  });

  it('is for those who decide or check, and of one organiser', async () => {
    const call = await newCall(1);
    const path = `/api/calls/${call.callId}/ranking`;
    const codeFor = async (person: Person): Promise<string> => {
      const { body } = await (await app.signedIn(person.email)).get(path);
      return (body as { code?: string }).code ?? 'shown';
    };
    for (const role of ['head-of-expertise', 'council-secretary', 'committee-member', 'auditor'] as const)
      expect(await codeFor(await createPersonWith(app, fund.organiserId, role))).toBe('shown');
    expect(await codeFor(experts[0] as Person)).toBe('kernel.forbidden');
    const [{ id: elsewhere }] = (await asOwner<{ id: string }>(
      app,
      `INSERT INTO organiser (id, code, name) VALUES (gen_random_uuid(), 'other', 'Другой фонд') RETURNING id`,
    )) as [{ id: string }];
    expect(await codeFor(await createPersonWith(app, elsewhere, 'auditor'))).toBe('scoring.not-found');
  });
});
