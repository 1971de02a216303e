import { OpenReviewing } from '#scoring';
import {
  admittedCall,
  asOwner,
  createFund,
  createPersonWith,
  type Fund,
  type OpenCall,
  type Person,
  type Submitted,
} from '../factories/contest.js';
import { letters } from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import { ASKED, assign, createExperts, flatScores, handIn } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface Sheet {
  id: string;
  applicationNumber: string;
  expertAlias: string;
  version: number;
  content: object | null;
  others: { expertAlias: string; total: string }[] | null;
  messages: { expertAlias: string | null; body: string }[];
}
interface Round {
  id: string;
  status: string;
  applications: { applicationId: string; totals: object[]; mean: number | null; spread: number | null }[];
  experts: { expertAlias: string; expertName: string; handedIn: number; bias: number | null }[];
  agreement: { icc: number | null };
  availableActions: object[];
}

describe('a calibration round', () => {
  let app: TestApp;
  let fund: Fund;
  let head: Client;
  let call: OpenCall & { applications: Submitted[] };
  let experts: [Person, Person, Person];
  let clients: [Client, Client, Client];
  let codes = 0;

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    head = await app.signedIn((await createPersonWith(app, fund.organiserId, 'head-of-expertise')).email);
    experts = (await createExperts(app, fund.organiserId, 3)) as [Person, Person, Person];
    clients = (await Promise.all(experts.map(({ email }) => app.signedIn(email)))) as typeof clients;
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    call = await admittedCall(app, fund, { applications: 2, rules: { code: `K-${(codes += 1)}` } });
  });

  const code = async (request: ReturnType<Client['get']>, status: number): Promise<string> =>
    ((await request.expect(status)).body as { code: string }).code;
  const ids = (): string[] => call.applications.map(({ applicationId }) => applicationId);
  const rounds = (): string => `/api/calls/${call.callId}/calibration-rounds`;
  const made = async (): Promise<string> =>
    ((await head.post(rounds(), { applicationIds: ids() }).expect(201)).body as Round).id;
  const step = (id: string, name: string, body?: object) =>
    head.post(`/api/calibration-rounds/${id}/${name}`, body);
  const opened = async (): Promise<string> => {
    const id = await made();
    await step(id, 'open').expect(200);
    return id;
  };
  const roundOf = async (id: string): Promise<Round> =>
    (await head.get(`/api/calibration-rounds/${id}`).expect(200)).body as Round;
  const ownOf = async (client: Client): Promise<Sheet[]> => {
    const { body } = await client.get('/api/calibration-reviews').expect(200);
    return (body as { items: (Sheet & { callId: string })[] }).items.filter(
      ({ callId }) => callId === call.callId,
    );
  };
  const sheetOf = async (client: Client, i = 0): Promise<Sheet> => {
    const own = (await ownOf(client))[i];
    return (await client.get(`/api/calibration-reviews/${own?.id}`).expect(200)).body as Sheet;
  };
  const score = async (client: Client, i: number, level: number): Promise<Sheet> => {
    const { id } = await sheetOf(client, i);
    const path = `/api/calibration-reviews/${id}`;
    await client.put(path, { version: 1, scores: flatScores(level) }).expect(200);
    return (await client.post(`${path}/submit`).expect(200)).body as Sheet;
  };

  it('is made of admitted applications of a call that has not opened reviewing, one at a time', async () => {
    const [checker, expert] = [await app.signedIn(fund.checker.email), clients[0]];
    const body = { applicationIds: ids() };
    for (const stranger of [checker, expert]) await stranger.post(rounds(), body).expect(403);
    const foreign = { applicationIds: [...ids(), fund.organiserId] };
    const { body: refused } = await head.post(rounds(), foreign).expect(409);
    expect(refused).toMatchObject({
      code: 'scoring.application-not-admitted',
      errors: [{ pointer: '/applicationIds/2' }],
    });
    const answers = await Promise.all([head.post(rounds(), body), head.post(rounds(), body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'scoring.calibration-exists',
    });
    const [round] = ((await head.get(rounds()).expect(200)).body as { items: Round[] }).items;
    await step(round?.id ?? '', 'close', { conclusion: 'Не понадобилась' }).expect(200);
    await app.get(OpenReviewing).execute(fund.administrator.actor, call.callId);
    expect(await code(head.post(rounds(), body), 409)).toBe('scoring.calibration-not-now');
  });

  it('gives everyone the same applications, but none across a conflict of interest', async () => {
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'declared')`,
      [ids()[0], experts[2].personId],
    );
    const id = await opened();
    expect(await Promise.all(clients.map(async (client) => (await ownOf(client)).length))).toEqual([2, 2, 1]);
    const before = await sheetOf(clients[1]);
    expect(before.content).toBeNull();
    const path = `/api/calibration-reviews/${before.id}`;
    await clients[1].post(`${path}/accept`).expect(200);
    expect((await sheetOf(clients[1])).content).toMatchObject({ project: { title: 'Проект 1' } });
    await clients[1].post(`${path}/conflict`, { note: 'Руководитель — мой брат' }).expect(204);
    expect(await code(clients[1].get(path), 404)).toBe('scoring.not-found');
    expect((await ownOf(clients[1])).length).toBe(1);
    expect((await roundOf(id)).applications[0]?.totals).toHaveLength(1);
    expect(await code(step(id, 'open'), 409)).toBe('kernel.wrong-status');
    await eventually(async () => {
      const written = await letters(app, 'calibration.opened');
      const told = written.filter(({ object_id }) => object_id === id).map(({ person_id }) => person_id);
      expect(told.sort()).toEqual(experts.map(({ personId }) => personId).sort());
    });
  });

  it('shows others’ scores to those only who have handed in their own', async () => {
    await opened();
    await score(clients[0], 0, 9);
    const waiting = await sheetOf(clients[1]);
    expect(waiting.others).toBeNull();
    expect(JSON.stringify(waiting)).not.toContain((await sheetOf(clients[0])).expertAlias);
    await clients[1]
      .put(`/api/calibration-reviews/${waiting.id}`, { version: 1, scores: flatScores(6) })
      .expect(200);
    expect((await sheetOf(clients[1])).others).toBeNull();
    const { body } = await clients[1].post(`/api/calibration-reviews/${waiting.id}/submit`).expect(200);
    expect((body as Sheet).others).toMatchObject([{ total: '90.000000' }]);
    expect((await sheetOf(clients[1], 1)).others).toBeNull();
    for (const { personId } of experts) expect(JSON.stringify(body)).not.toContain(personId);
    expect(await code(clients[0].get(`/api/calibration-reviews/${waiting.id}`), 404)).toBe(
      'scoring.not-found',
    );
  });

  it('takes scores as a review does, and they stand once they are handed in', async () => {
    await opened();
    const { id } = await sheetOf(clients[0]);
    const path = `/api/calibration-reviews/${id}`;
    const wrong = { version: 1, scores: [{ criterionId: ASKED[0], score: 11 }] };
    expect(await code(clients[0].put(path, wrong), 422)).toBe('scoring.wrong-scores');
    const half = { version: 1, scores: flatScores(5).slice(1) };
    const answers = await Promise.all([clients[0].put(path, half), clients[0].put(path, half)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'scoring.changed-meanwhile',
    });
    expect(await code(clients[0].post(`${path}/submit`), 409)).toBe('scoring.review-incomplete');
    await clients[0].put(path, { version: 2, scores: flatScores(5).slice(0, 1) }).expect(200);
    const handedIn = await Promise.all([1, 2].map(() => clients[0].post(`${path}/submit`)));
    expect(handedIn.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await code(clients[0].put(path, { version: 3, scores: [] }), 409)).toBe(
      'scoring.calibration-handed-in',
    );
  });

  it('is talked over by all, with how far they agree, and closed on record', async () => {
    const id = await opened();
    expect(await code(step(id, 'discuss'), 409)).toBe('scoring.calibration-no-scores');
    for (const [i, level] of [9, 6].entries()) {
      await score(clients[i as 0 | 1], 0, level);
      await score(clients[i as 0 | 1], 1, level - 4);
    }
    const late = await sheetOf(clients[2]);
    await clients[2].post(`/api/calibration-reviews/${late.id}/accept`).expect(200);
    const write = (client: Client, reviewId: string) =>
      client.post(`/api/calibration-reviews/${reviewId}/messages`, { body: 'Почему так строго?' });
    expect(await code(write(clients[2], late.id), 409)).toBe('scoring.calibration-not-discussing');
    await step(id, 'discuss').expect(200);
    expect((await sheetOf(clients[2])).others).toHaveLength(2);
    const scores = { version: 1, scores: flatScores(5) };
    expect(await code(clients[2].put(`/api/calibration-reviews/${late.id}`, scores), 409)).toBe(
      'scoring.calibration-not-open',
    );
    await write(clients[2], late.id).expect(200);
    const [applicationId] = ids();
    await step(id, 'messages', { applicationId, body: 'Читаем критерий по анкорам' }).expect(204);
    expect(await code(step(id, 'messages', { applicationId: id, body: 'x' }), 404)).toBe('scoring.not-found');
    const told = [late.expertAlias, null];
    expect((await sheetOf(clients[0])).messages.map(({ expertAlias }) => expertAlias)).toEqual(told);
    const round = await roundOf(id);
    expect(round.applications).toMatchObject([
      { mean: 75, spread: 30 },
      { mean: 35, spread: 30 },
    ]);
    const biases = round.experts.map(({ bias }) => bias).filter((bias) => bias !== null);
    expect(biases.sort((a, b) => a - b)).toEqual([-15, 15]);
    expect(round.agreement.icc).not.toBeNull();
    const { body } = await step(id, 'close', { conclusion: 'Бюджет читаем строже' }).expect(200);
    expect(body).toMatchObject({
      status: 'closed',
      conclusion: 'Бюджет читаем строже',
      availableActions: [],
    });
    const listed = (await clients[2].get('/api/calibration-reviews').expect(200)).body as { items: object[] };
    expect(listed.items).toContainEqual(
      expect.objectContaining({ id: late.id, conclusion: 'Бюджет читаем строже' }),
    );
    expect(await code(write(clients[2], late.id), 409)).toBe('scoring.calibration-not-discussing');
    const entries = await app.tx.manager.query<{ action: string }[]>(
      'SELECT action FROM audit_entry WHERE object_id = $1 ORDER BY at',
      [id],
    );
    expect(entries.map(({ action }) => action.split('.')[1])).toEqual(['make', 'open', 'discuss', 'close']);
    await eventually(async () => {
      const written = await letters(app, 'calibration.discussion-opened');
      expect(written.filter(({ object_id }) => object_id === id)).toHaveLength(3);
    });
  });

  it('never counts: neither in the ranking nor in loads, progress and the demand for reviews', async () => {
    const id = await opened();
    await score(clients[0], 0, 9);
    await score(clients[1], 0, 1);
    await step(id, 'close', { conclusion: 'Договорились' }).expect(200);
    const administrator = await app.signedIn(fund.administrator.email);
    await administrator.post(`/api/calls/${call.callId}/open-reviewing`, {}).expect(200);
    const { body } = await administrator.get(`/api/calls/${call.callId}/ranking`).expect(200);
    expect(body).toMatchObject({ reviewCount: 0 });
    const { body: cards } = await head.get(`/api/experts?callId=${call.callId}`).expect(200);
    for (const card of (cards as { items: object[] }).items)
      expect(card).toMatchObject({ liveReviews: 0, submittedReviews: 0 });
    const { body: mine } = await clients[0].get(`/api/reviews?callId=${call.callId}`).expect(200);
    expect(mine).toMatchObject({ items: [] });
    await handIn(app, experts[0], await assign(app, fund, ids()[0] ?? '', experts[0]), 5);
  });

  it('comes before reviewing where the rules require it', async () => {
    const administrator = await app.signedIn(fund.administrator.email);
    await asOwner(app, `UPDATE call SET calibration_round = 'required' WHERE id = $1`, [call.callId]);
    const open = () => administrator.post(`/api/calls/${call.callId}/open-reviewing`, {});
    expect(await code(open(), 409)).toBe('calls.calibration-missing');
    const draft = await made();
    await step(draft, 'close', { conclusion: 'Передумали' }).expect(200);
    expect(await code(open(), 409)).toBe('calls.calibration-missing');
    const id = await opened();
    expect(await code(open(), 409)).toBe('calls.calibration-missing');
    await step(id, 'close', { conclusion: 'Готово' }).expect(200);
    await open().expect(200);
  });

  it('needs two experts to differ, and does not exist for other organisers', async () => {
    const id = await made();
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source)
       SELECT gen_random_uuid(), a, e, 'declared' FROM unnest($1::uuid[]) a, unnest($2::uuid[]) e`,
      [ids(), [experts[0].personId, experts[1].personId]],
    );
    expect(await code(step(id, 'open'), 409)).toBe('scoring.calibration-no-experts');
    const [{ id: elsewhere }] = (await asOwner<{ id: string }>(
      app,
      `INSERT INTO organiser (id, code, name) VALUES (gen_random_uuid(), 'far', 'Другой фонд') RETURNING id`,
    )) as [{ id: string }];
    const stranger = await app.signedIn((await createPersonWith(app, elsewhere, 'head-of-expertise')).email);
    for (const request of [
      stranger.get(`/api/calibration-rounds/${id}`),
      stranger.post(`/api/calibration-rounds/${id}/open`),
      stranger.post(`/api/calibration-rounds/${id}/close`, { conclusion: 'x' }),
      stranger.get(rounds()),
    ])
      expect(await code(request, 404)).toBe('scoring.not-found');
  });
});
