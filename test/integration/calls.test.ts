import {
  callRules,
  createFund,
  createPersonWith,
  fromNow,
  publishedCall,
  type Fund,
} from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const body = (change: object = {}): object => {
  const rules = callRules({ code: `C-${Math.floor(Math.random() * 1e9)}` });
  return {
    ...{ code: rules.code, title: rules.title, opensAt: rules.opensAt, closesAt: rules.closesAt },
    ...{ tracks: rules.tracks, maxRequestedKopecks: '300000000' },
    sources: [{ name: 'Республика', amountKopecks: '6900000000' }],
    ...change,
  };
};

describe('calls', () => {
  let app: TestApp;
  let fund: Fund;
  let administrator: Client;

  beforeAll(async () => {
    app = await startTestApp();
    const { organiserId } = await setUpFund(app);
    fund = await createFund(app, organiserId);
    administrator = await app.signedIn(fund.administrator.email);
  });
  afterAll(() => app.close());

  const create = async (change: object = {}): Promise<CallBody> =>
    (await administrator.post('/api/calls', body(change)).expect(201)).body as CallBody;

  it('goes from a draft that only staff see to a published call that anyone sees', async () => {
    const draft = await create();
    await app.visitor().get(`/api/calls/${draft.id}`).expect(404);
    expect(draft.availableActions).toContainEqual({ action: 'publish', available: true });
    await administrator.post(`/api/calls/${draft.id}/publish`).expect(200);
    const { body: seen } = await app.visitor().get(`/api/calls/${draft.id}`).expect(200);
    expect(seen).toMatchObject({ status: 'published', rulesVersion: 1, lotSeed: null, availableActions: [] });
    expect((seen as CallBody).rubric.criteria).toHaveLength(10);
  });

  it('says what a draft lacks before it can be published', async () => {
    const draft = await create({ tracks: [], sources: [] });
    expect(draft.missing).toEqual([
      { pointer: '/tracks', code: 'calls.no-tracks' },
      { pointer: '/sources', code: 'calls.no-sources' },
    ]);
    const { body: problem } = await administrator.post(`/api/calls/${draft.id}/publish`).expect(409);
    expect(problem).toMatchObject({
      code: 'calls.not-ready-to-publish',
      errors: [{ pointer: '/tracks' }, { pointer: '/sources' }],
    });
  });

  it('advises on what a draft may go without, experts counted by the last call', async () => {
    const { callId } = await publishedCall(app, fund, { code: '26-9' });
    const draft = await create({ reviewsPerApplication: 3 });
    expect(draft.programme).toBe('Гранты');
    expect(draft.advice.map(({ pointer }) => pointer)).toEqual([
      ...['/description', '/formalCheckUntil', '/reviewsDueAt', '/resultsAt'],
      ...[0, 1, 2, 3, 4].map((band) => `/rubric/bands/${band}/passMark`),
      ...['/rubric/criteria/0/anchors', '/experts'],
    ]);
    expect(draft.advice.at(-1)?.figures).toContainEqual({ name: 'need', value: 3 });
    await administrator.post(`/api/calls/${draft.id}/publish`).expect(200);
    expect((await app.visitor().get(`/api/calls/${callId}`).expect(200)).body).toMatchObject({ advice: [] });
  });

  it('refuses contradictions with pointers, and a taken code', async () => {
    const wrong = body({ closesAt: fromNow(-20), trancheShares: [60, 60] });
    const { body: problem } = await administrator.post('/api/calls', wrong).expect(422);
    expect((problem as { errors: { pointer: string }[] }).errors.map((fault) => fault.pointer)).toEqual([
      '/closesAt',
      '/trancheShares',
    ]);
    await create({ code: 'TAKEN' });
    const { body: taken } = await administrator.post('/api/calls', body({ code: 'TAKEN' })).expect(409);
    expect(taken).toMatchObject({ code: 'calls.code-taken' });
  });

  it('refuses a broken rubric and says where', async () => {
    const rubric = {
      title: 'x',
      scale: { min: 0, max: 10, step: 1 },
      maximumScore: 100,
      bands: [],
      criteria: [],
    };
    const { body: problem } = await administrator.post('/api/calls', body({ rubric })).expect(422);
    expect(problem).toMatchObject({ code: 'calls.invalid-rubric' });
    expect((problem as { errors: { pointer: string }[] }).errors[0]?.pointer).toMatch(/^\/rubric\//);
  });

  it('notices that somebody else saved first', async () => {
    const draft = await create();
    const change = { ...body({ code: draft.code }), version: draft.version };
    const answers = await Promise.all(
      [1, 2].map((n) => administrator.put(`/api/calls/${draft.id}`, { ...change, title: `Правка ${n}` })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('changes published rules only where applicants did not build on them, by a new version', async () => {
    const { callId } = await publishedCall(app, fund, { code: '27-2' });
    const { body: call } = await administrator.get(`/api/calls/${callId}`).expect(200);
    const { code, title, opensAt, closesAt, tracks, sources, tieBreakCriteria, version } = call as CallBody;
    const rules = {
      ...{ code, title, opensAt, closesAt, tieBreakCriteria, version, maxRequestedKopecks: '300000000' },
      tracks: tracks.map((track) => ({ code: track.code, name: track.name })),
      sources: sources.map(({ name, budgetCode, amountKopecks }) => ({ name, budgetCode, amountKopecks })),
    };
    const { body: refused } = await administrator
      .put(`/api/calls/${callId}`, { ...rules, tracks: [], reason: 'x' })
      .expect(409);
    expect(refused).toMatchObject({ code: 'calls.published-field', errors: [{ pointer: '/tracks' }] });
    const { body: ruled } = await administrator
      .put(`/api/calls/${callId}`, { ...rules, thirdReview: 'by-rule', reason: 'x' })
      .expect(409);
    expect(ruled).toMatchObject({ code: 'calls.published-field', errors: [{ pointer: '/thirdReview' }] });
    const later = { ...rules, resultsAt: fromNow(90), reason: 'Уточнены сроки' };
    const { body: changed } = await administrator.put(`/api/calls/${callId}`, later).expect(200);
    expect(changed).toMatchObject({ rulesVersion: 2 });
  });

  it('extends the deadline later only, on record', async () => {
    const { callId } = await publishedCall(app, fund, { code: '27-3' });
    const extend = (closesAt: Date): ReturnType<Client['post']> =>
      administrator.post(`/api/calls/${callId}/extend`, { closesAt, reason: 'Нет связи' });
    expect((await extend(fromNow(5)).expect(422)).body).toMatchObject({ code: 'calls.extension-not-later' });
    expect((await extend(fromNow(20)).expect(200)).body).toMatchObject({ rulesVersion: 2 });
    const entries = await app.tx.manager.query<{ facts: object }[]>(
      `SELECT facts FROM audit_entry WHERE object_id = $1 AND action = 'call.extend'`,
      [callId],
    );
    expect(entries).toHaveLength(1);
    const { body: call } = await administrator.get(`/api/calls/${callId}`).expect(200);
    expect((call as CallBody).availableActions).toContainEqual({ action: 'extend', available: true });
    await administrator.post(`/api/calls/${callId}/cancel`, { reason: 'Бюджет не утверждён' }).expect(200);
    expect((await extend(fromNow(30)).expect(409)).body).toMatchObject({ code: 'kernel.wrong-status' });
  });

  it('closes by the deadline, not before, and only once', async () => {
    const { callId } = await publishedCall(app, fund, { code: '27-4' });
    expect((await administrator.post(`/api/calls/${callId}/close-intake`).expect(409)).body).toMatchObject({
      code: 'calls.intake-still-open',
    });
    await app.tx.manager.query(
      `UPDATE call SET opens_at = now() - interval '2 days', closes_at = now() WHERE id = $1`,
      [callId],
    );
    const answers = await Promise.all(
      [1, 2, 3].map(() => administrator.post(`/api/calls/${callId}/close-intake`)),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
  });

  it('hides one organiser’s drafts from another’s administrator', async () => {
    const draft = await create();
    const { body: other } = await (
      await app.signedIn('admin@fund.example')
    )
      .post('/api/organisers', { code: 'other', name: 'Другой фонд' })
      .expect(201);
    const stranger = await createPersonWith(app, (other as { id: string }).id, 'contest-administrator');
    const client = await app.signedIn(stranger.email);
    await client.get(`/api/calls/${draft.id}`).expect(404);
    await client.post(`/api/calls/${draft.id}/publish`).expect(404);
    const { body: list } = await client.get('/api/calls?limit=200').expect(200);
    expect((list as { items: { id: string }[] }).items.map((call) => call.id)).not.toContain(draft.id);
    const ofOther = `/api/calls?organiserId=${(other as { id: string }).id}`;
    expect((await administrator.get(ofOther).expect(200)).body).toEqual({ items: [], nextCursor: null });
    const { body: own } = await administrator.get(`/api/calls?organiserId=${fund.organiserId}&limit=200`);
    expect((own as { items: { id: string }[] }).items.map((call) => call.id)).toContain(draft.id);
  });

  it('reads the list page by page without a gap', async () => {
    for (let i = 0; i < 3; i += 1) await create();
    const { body: whole } = await administrator.get('/api/calls?limit=200').expect(200);
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body: page } = await administrator.get(`/api/calls?limit=2&cursor=${cursor}`).expect(200);
      const { items, nextCursor } = page as { items: { id: string }[]; nextCursor: string | null };
      paged.push(...items.map((call) => call.id));
      cursor = nextCursor;
    }
    expect(paged).toEqual((whole as { items: { id: string }[] }).items.map((call) => call.id));
  });
});

interface CallBody {
  id: string;
  code: string;
  title: string;
  version: number;
  opensAt: string;
  closesAt: string;
  tieBreakCriteria: string[];
  tracks: { code: string; name: string }[];
  sources: { name: string; budgetCode: string; amountKopecks: string }[];
  rubric: { criteria: object[] };
  availableActions: object[];
  missing: object[];
  programme: string;
  advice: { pointer: string; code: string; figures: { name: string; value: number }[] }[];
}
