import { newId } from '#kernel';
import { ConflictOfInterestEntity, ReviewRevisionEntity } from '#scoring';
import { asOwner, createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import {
  assign,
  createExperts,
  flatScores,
  handIn,
  reviewingCall,
  type ReviewingCall,
} from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface ProblemBody {
  code: string;
  errors: { pointer: string; code: string; detail: string }[];
}

const line = (title: string, unitCostKopecks: string, quantity: number, ownKopecks: string) => ({
  ...{ article: 'equipment', title, unitCostKopecks, quantity, ownKopecks, justification: '' },
});
/** Asks 30 000, 50 000 and 20 000 roubles. */
const BUDGET = [
  line('Хомусы', '300000', 10, '0'),
  line('Станок', '6000000', 1, '1000000'),
  line('Дорога', '2000000', 1, '0'),
];

describe('opinions by line of the budget', () => {
  let app: TestApp;
  let fund: Fund;
  let call: ReviewingCall;
  let council: Client;
  let experts: [Person, Person];
  let clients: [Client, Client];
  let ids: [string, string];
  let applicationId: string;
  let next = 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    council = await app.signedIn((await createPersonWith(app, fund.organiserId, 'council-member')).email);
    call = await reviewingCall(app, fund, { applications: 6, rules: { expertAliasScope: 'call' } });
    await asOwner(
      app,
      `UPDATE application SET content = jsonb_set(content, '{budget}', $2), requested_kopecks = 10000000
        WHERE call_id = $1`,
      [call.callId, JSON.stringify(BUDGET)],
    );
    experts = (await createExperts(app, fund.organiserId, 2)) as [Person, Person];
    clients = [await app.signedIn(experts[0].email), await app.signedIn(experts[1].email)];
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    applicationId = call.applications[(next += 1) - 1]?.applicationId ?? '';
    ids = [
      await assign(app, fund, applicationId, experts[0]),
      await assign(app, fund, applicationId, experts[1]),
    ];
  });

  const url = (i: 0 | 1): string => `/api/reviews/${ids[i]}`;
  const problem = async (request: ReturnType<Client['get']>, status: number): Promise<ProblemBody> =>
    (await request.expect(status)).body as ProblemBody;
  const cut = (at: number, proposedKopecks: string | null, reason = '') => ({
    ...{ line: at, proposedKopecks, reason },
  });
  /** Saves a complete review with these lines and hands it in. */
  const submit = async (i: 0 | 1, lineOpinions: object[], rest: object = {}): Promise<void> => {
    await clients[i].put(url(i), { version: 1, scores: flatScores(7), lineOpinions, ...rest }).expect(200);
    await clients[i].post(`${url(i)}/submit`).expect(200);
  };

  it('are saved with the draft, one by one, and the sum follows from them', async () => {
    await clients[0].put(url(0), { version: 1, scores: [], lineOpinions: [cut(1, '4000000')] }).expect(200);
    await clients[0]
      .put(url(0), { version: 2, scores: [], lineOpinions: [cut(0, '0', 'Хомусы есть'), cut(2, '2000000')] })
      .expect(200);
    await clients[0].put(url(0), { version: 3, scores: [] }).expect(200);
    expect((await clients[0].get(url(0)).expect(200)).body).toMatchObject({
      proposedKopecks: '6000000',
      lineOpinions: [cut(0, '0', 'Хомусы есть'), cut(1, '4000000'), cut(2, null)],
    });
    await clients[0].put(url(0), { version: 4, scores: [], lineOpinions: [cut(0, null)] }).expect(200);
    expect((await clients[0].get(url(0))).body).toMatchObject({ proposedKopecks: '9000000' });
  });

  it('never go over what the line asks, nor to lines that are not there', async () => {
    const lineOpinions = [cut(0, '3000001'), cut(3, '1'), cut(2, '1'), cut(2, '2')];
    const { code, errors } = await problem(
      clients[0].put(url(0), { version: 1, scores: [], lineOpinions }),
      422,
    );
    expect(code).toBe('scoring.wrong-line-opinions');
    expect(errors.map((error) => [error.pointer, error.code])).toEqual([
      ['/lineOpinions/0/proposedKopecks', 'scoring.over-asked'],
      ['/lineOpinions/1/line', 'scoring.unknown-line'],
      ['/lineOpinions/3/line', 'scoring.duplicate-line'],
    ]);
    expect(errors[0]?.detail).toContain('30\u00a0000,00\u00a0₽');
    for (const wrong of [cut(0, '-1'), cut(-1, '1'), cut(0, '1.5')])
      await clients[0].put(url(0), { version: 1, scores: [], lineOpinions: [wrong] }).expect(422);
    expect((await clients[0].get(url(0))).body).toMatchObject({ version: 1, lineOpinions: [] });
  });

  it('need a reason before the review is handed in, and stay on record each time', async () => {
    const draft = { version: 1, scores: flatScores(7), lineOpinions: [cut(1, '1000000'), cut(2, '2000000')] };
    const { body } = await clients[0].put(url(0), draft).expect(200);
    expect((body as { availableActions: object[] }).availableActions).toContainEqual({
      ...{ action: 'submit', available: false, reason: 'scoring.review-incomplete' },
    });
    const { code, errors } = await problem(clients[0].post(`${url(0)}/submit`), 409);
    expect(code).toBe('scoring.review-incomplete');
    expect(errors.map((error) => [error.pointer, error.code])).toEqual([
      ['/lineOpinions/1', 'scoring.cut-without-reason'],
    ]);
    const reasoned = { version: 2, scores: [], lineOpinions: [cut(1, '1000000', 'Есть дешевле')] };
    await clients[0].put(url(0), reasoned).expect(200);
    await clients[0].post(`${url(0)}/submit`).expect(200);
    await clients[0].post(`${url(0)}/reopen`).expect(200);
    await clients[0].put(url(0), { version: 3, scores: [], lineOpinions: [cut(1, null)] }).expect(200);
    await clients[0].post(`${url(0)}/submit`).expect(200);
    const revisions = await app.tx.manager.find(ReviewRevisionEntity, {
      where: { reviewId: ids[0] },
      order: { sequence: 'ASC' },
    });
    expect(revisions.map(({ lineOpinions }) => lineOpinions)).toEqual([
      [cut(1, '1000000', 'Есть дешевле')],
      [],
    ]);
  });

  it('stand side by side for the council, by alias, with medians', async () => {
    await submit(0, [cut(0, '1000000', 'Хватит трёх')], { recommendation: 'support-with-remarks' });
    await submit(1, [cut(0, '2000001', 'Цена завышена'), cut(2, '0', 'Есть автобус')], {
      commentForCouncil: 'Надёжная команда',
    });
    const { body } = await council.get(`/api/applications/${applicationId}/budget-opinions`).expect(200);
    const opinions = body as { experts: { expertAlias: string }[]; lines: { proposals: object[] }[] };
    expect(opinions).toMatchObject({ askedKopecks: '10000000', medianKopecks: '7500000' });
    expect(opinions.lines).toMatchObject([
      { title: 'Хомусы', askedKopecks: '3000000', medianKopecks: '1500000' },
      { title: 'Станок', askedKopecks: '5000000', medianKopecks: '5000000' },
      { title: 'Дорога', askedKopecks: '2000000', medianKopecks: '1000000' },
    ]);
    const aliases = opinions.experts.map(({ expertAlias }) => expertAlias);
    expect(aliases).toEqual([...aliases].sort());
    expect(opinions.experts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ proposedKopecks: '8000000', recommendation: 'support-with-remarks' }),
        expect.objectContaining({ proposedKopecks: '7000001', commentForCouncil: 'Надёжная команда' }),
      ]),
    );
    expect(opinions.lines[0]?.proposals.map((proposal) => Object.keys(proposal).sort())).toEqual([
      ['expertAlias', 'proposedKopecks', 'reason'],
      ['expertAlias', 'proposedKopecks', 'reason'],
    ]);
    const text = JSON.stringify(body);
    for (const { personId } of experts) expect(text).not.toContain(personId);
  });

  it('count once they are handed in, and name the applications that experts would cut', async () => {
    const cuts = async (): Promise<object[]> => {
      const { body } = await council.get(`/api/calls/${call.callId}/budget-cuts?limit=100`).expect(200);
      return (body as { items: { applicationId: string }[] }).items.filter(
        (item) => item.applicationId === applicationId,
      );
    };
    await handIn(app, experts[0], ids[0], 7);
    await clients[1]
      .put(url(1), { version: 1, scores: flatScores(7), lineOpinions: [cut(0, '0', 'Хомусы есть')] })
      .expect(200);
    expect(await cuts()).toEqual([]);
    await clients[1].post(`${url(1)}/submit`).expect(200);
    expect(await cuts()).toMatchObject([{ askedKopecks: '10000000', medianKopecks: '8500000', reviews: 2 }]);
    const first = await council.get(`/api/calls/${call.callId}/budget-cuts?limit=1`).expect(200);
    const { items, nextCursor } = first.body as { items: object[]; nextCursor: string };
    const { body } = await council
      .get(`/api/calls/${call.callId}/budget-cuts?limit=1&cursor=${nextCursor}`)
      .expect(200);
    expect((body as { items: object[] }).items).not.toEqual(items);
  });

  it('are for those who read the ranking: neither experts nor applicants see them', async () => {
    await submit(0, [cut(0, '0', 'Хомусы есть')]);
    const path = `/api/applications/${applicationId}/budget-opinions`;
    const applicant = await app.signedIn(call.applications[next - 1]?.applicant.email ?? '');
    const checker = await app.signedIn(fund.checker.email);
    const [{ id: elsewhere }] = (await asOwner<{ id: string }>(
      app,
      `INSERT INTO organiser (id, code, name) VALUES (gen_random_uuid(), 'else', 'Другой фонд') RETURNING id`,
    )) as [{ id: string }];
    const stranger = await app.signedIn((await createPersonWith(app, elsewhere, 'council-member')).email);
    for (const reader of [clients[0], clients[1], applicant, checker]) {
      await reader.get(path).expect(403);
      await reader.get(`/api/calls/${call.callId}/budget-cuts`).expect(403);
    }
    expect((await problem(stranger.get(path), 404)).code).toBe('scoring.not-found');
    expect((await problem(stranger.get(`/api/calls/${call.callId}/budget-cuts`), 404)).code).toBe(
      'scoring.not-found',
    );
    const near = await createPersonWith(app, fund.organiserId, 'council-member');
    await app.tx.manager.insert(ConflictOfInterestEntity, {
      ...{ id: newId(), applicationId, expertId: near.personId, source: 'declared', note: '' },
    });
    const conflicted = await app.signedIn(near.email);
    expect((await problem(conflicted.get(path), 404)).code).toBe('scoring.not-found');
    const cuts = await conflicted.get(`/api/calls/${call.callId}/budget-cuts?limit=100`).expect(200);
    expect(JSON.stringify(cuts.body)).not.toContain(applicationId);
    const { body } = await applicant.get(`/api/applications/${applicationId}`).expect(200);
    expect(JSON.stringify(body)).not.toContain('Хомусы есть');
  });
});
