import { CloseReviewing, RecomputeRanking, RescoreApplications, RunPanel } from '#scoring';
import { asOwner, createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import {
  assign,
  createExperts,
  handIn,
  reviewingCall,
  submittedReview,
  type ReviewingCall,
} from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface OwnPanel {
  version: number;
  criteria: { criterionId: string; score: number; rationale: string }[];
}

const QUESTION = { question: 'План: что из него выполнимо?' };
const CONCLUSION = { conclusion: 'Сошлись на том, что срок реален.' };

describe('a panel on an application', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let experts: Person[];
  let clients: Client[];
  let call: ReviewingCall;
  let reviews: [string, string];
  let calls = 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
    experts = await createExperts(app, fund.organiserId, 3);
    clients = await Promise.all(experts.map(({ email }) => app.signedIn(email)));
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    calls += 1;
    call = await reviewingCall(app, fund, {
      applications: 2,
      rules: { code: `P-${calls}`, blindToExperts: true, aggregationRule: 'mean' },
    });
    reviews = [await given(0, 9), await given(1, 4)];
    await app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId));
  });

  const expertAt = (i: number): Person => experts[i] as Person;
  const client = (i: number): Client => clients[i] as Client;
  const applicationId = (): string => call.applications[0]?.applicationId ?? '';
  const given = (expert: number, score: number): Promise<string> =>
    submittedReview(app, fund, applicationId(), expertAt(expert), score);
  const panelsPath = (): string => `/api/applications/${applicationId()}/panels`;
  const ownPath = (i: 0 | 1): string => `/api/reviews/${reviews[i]}/panel`;
  /** @returns the panel's id */
  const open = async (): Promise<string> => {
    const { body } = await admin.post(panelsPath(), QUESTION).expect(201);
    return (body as { panels: [{ id: string }] }).panels[0].id;
  };
  const own = async (i: 0 | 1): Promise<OwnPanel> =>
    (await client(i).get(ownPath(i)).expect(200)).body as OwnPanel;
  const revision = (change: object = {}): object => ({
    ...{ version: 2, criterionId: 'relevance', score: 6, reason: 'Письма школ лежат в приложении.' },
    ...change,
  });
  const revise = (i: 0 | 1, change: object = {}) =>
    client(i).post(`${ownPath(i)}/revisions`, revision(change));
  const rescore = (): Promise<void> =>
    app.tx.run((em) => app.get(RescoreApplications).execute(em, call.callId, [applicationId()]));
  const boardRow = async (): Promise<Record<string, unknown> | undefined> => {
    const { body } = await admin.get(`/api/calls/${call.callId}/ranking`).expect(200);
    const { rows } = body as { rows: Record<string, unknown>[] };
    return rows.find((row) => row.applicationId === applicationId());
  };

  it('shows experts what the others gave, by alias, and lets them talk', async () => {
    await client(0).get(ownPath(0)).expect(404);
    const panelId = await open();
    const { body } = await client(0).get(ownPath(0)).expect(200);
    expect(body).toMatchObject({
      ...{ status: 'open', question: QUESTION.question, atWork: true, total: '90.000000', version: 2 },
      others: [{ total: '40.000000' }],
    });
    const names = [...experts, fund.administrator].flatMap(({ personId, email }) => [personId, email]);
    for (const name of names) expect(JSON.stringify(body)).not.toContain(name);
    await client(0)
      .post(`${ownPath(0)}/messages`, { body: 'Почему четыре?' })
      .expect(200);
    await admin.post(`/api/panels/${panelId}/messages`, { body: 'Смотрите раздел «План».' }).expect(204);
    const { body: heard } = await client(1).get(ownPath(1)).expect(200);
    const [asked, answered] = (heard as { messages: { expertAlias: string | null; body: string }[] })
      .messages;
    expect(asked).toMatchObject({ body: 'Почему четыре?' });
    expect(asked?.expertAlias).toMatch(/^Э-/);
    expect(answered).toMatchObject({ expertAlias: null });
    const mine = (await client(0).get('/api/reviews?limit=200').expect(200)).body as {
      items: { id: string }[];
    };
    expect(mine.items.find(({ id }) => id === reviews[0])).toMatchObject({ panel: 'open' });
  });

  it('records a revision for ever, and the ranking follows: before and after', async () => {
    const panelId = await open();
    expect((await revise(1).expect(200)).body).toMatchObject({
      ...{ version: 3, revisions: [{ criterionId: 'relevance', formerScore: 4, score: 6 }] },
    });
    const changed = await own(1);
    expect(changed.criteria.find(({ criterionId }) => criterionId === 'relevance')).toMatchObject({
      ...{ score: 6, rationale: 'Письма школ лежат в приложении.' },
    });
    await revise(1, { version: 3, score: 8, reason: 'И смета сходится.' }).expect(200);
    await rescore();
    const row = await boardRow();
    expect(row).toMatchObject({
      panel: { status: 'open', change: { before: '65.000000', after: row?.score } },
    });
    expect(Number(row?.score)).toBeGreaterThan(65);
    await app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId));
    expect(await boardRow()).toEqual(row);
    await admin.post(`/api/panels/${panelId}/close`, CONCLUSION).expect(204);
    const { body } = await admin.get(panelsPath()).expect(200);
    expect(body).toMatchObject({
      change: { before: '65.000000' },
      panels: [
        {
          ...{ status: 'closed', ...CONCLUSION },
          revisions: [
            { formerScore: 4, score: 6 },
            { formerScore: 6, score: 8, reason: 'И смета сходится.' },
          ],
        },
      ],
      members: [{ expertName: expect.any(String) as string }, {}],
    });
    await expect(
      asOwner(app, `UPDATE panel_revision SET reason = 'другая' WHERE panel_id = $1`, [panelId]),
    ).rejects.toThrow('append-only');
    const trail = await app.tx.manager.query<{ action: string; facts: object }[]>(
      'SELECT action, facts FROM audit_entry WHERE object_id = $1 ORDER BY id',
      [panelId],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'panel.open',
      'panel.revise',
      'panel.revise',
      'panel.close',
    ]);
    expect(JSON.stringify(trail)).not.toContain('Письма');
  });

  it.each<[string, object, string, string]>([
    ['a criterion without weight', { criterionId: 'scale' }, '/criterionId', 'scoring.criterion-not-asked'],
    ['a criterion that is not there', { criterionId: 'luck' }, '/criterionId', 'scoring.unknown-criterion'],
    ['a score off the scale', { score: 11 }, '/score', 'scoring.off-scale'],
    ['the score that stands', { score: 4 }, '/score', 'scoring.revision-same'],
    ['no reason', { reason: '  ' }, '/reason', 'scoring.revision-without-reason'],
  ])('refuses %s', async (_, change, pointer, code) => {
    await open();
    const { body } = await revise(1, change).expect(422);
    expect(body).toMatchObject({ code: 'scoring.wrong-revision', errors: [{ pointer, code }] });
  });

  it('takes one of two revisions of the same reading', async () => {
    await open();
    const answers = await Promise.all([revise(1), revise(1, { score: 7 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'scoring.changed-meanwhile',
    });
  });

  it('is not for other experts, nor for those whose review counts no more', async () => {
    const third = await assign(app, fund, applicationId(), expertAt(2));
    await open();
    const path = `/api/reviews/${third}/panel`;
    for (const answer of [
      await client(2).get(path),
      await client(2).post(`${path}/messages`, { body: 'Можно мне?' }),
      await client(2).post(`${path}/revisions`, revision()),
    ])
      expect(answer.body).toMatchObject({ code: 'scoring.not-on-panel' });
    for (const answer of [
      await client(2).get(ownPath(0)),
      await client(2).post(`${ownPath(0)}/revisions`, revision()),
      await client(1).post(`${ownPath(0)}/revisions`, revision()),
    ])
      expect([answer.status, answer.body]).toMatchObject([404, { code: 'scoring.not-found' }]);
    await handIn(app, expertAt(2), third, 5);
    await client(2).get(path).expect(200);
    await admin.post(`/api/reviews/${reviews[0]}/void`, { reason: 'Не обоснована' }).expect(200);
    expect((await revise(0).expect(409)).body).toMatchObject({ code: 'scoring.not-on-panel' });
    expect(JSON.stringify((await client(2).get(path)).body)).not.toContain('90.000000');
  });

  it('does not exist for an expert or an administrator in conflict', async () => {
    const panelId = await open();
    const other = await createPersonWith(app, fund.organiserId, 'head-of-expertise', 'contest-administrator');
    for (const { personId } of [expertAt(0), other])
      await asOwner(
        app,
        `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'declared')`,
        [applicationId(), personId],
      );
    await client(0).get(ownPath(0)).expect(404);
    await revise(0).expect(404);
    const near = await app.signedIn(other.email);
    await near.get(panelsPath()).expect(404);
    await near.post(panelsPath(), QUESTION).expect(404);
    await near.post(`/api/panels/${panelId}/messages`, { body: 'x' }).expect(404);
    await near.post(`/api/panels/${panelId}/close`, CONCLUSION).expect(404);
    const journal = await near.get(`/api/organisers/${fund.organiserId}/audit-entries?limit=200`);
    expect(JSON.stringify(journal.body)).not.toContain(panelId);
  });

  it('is read by the council without names, opened by those who supervise', async () => {
    await open();
    const council = await app.signedIn(
      (await createPersonWith(app, fund.organiserId, 'council-member')).email,
    );
    const { body } = await council.get(panelsPath()).expect(200);
    expect(body).toMatchObject({
      members: [{ expertName: null }, { expertName: null }],
      availableActions: [],
    });
    await council.post(panelsPath(), QUESTION).expect(403);
    await client(0).get(panelsPath()).expect(403);
  });

  it('is one at a time, of two opened at once too, and needs something to compare', async () => {
    const both = await Promise.all([admin.post(panelsPath(), QUESTION), admin.post(panelsPath(), QUESTION)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'scoring.panel-exists' });
    const other = call.applications[1]?.applicationId ?? '';
    const refused = await admin.post(`/api/applications/${other}/panels`, QUESTION).expect(409);
    expect(refused.body).toMatchObject({ code: 'scoring.panel-few-reviews' });
    await admin.post(panelsPath(), { question: '' }).expect(422);
  });

  it('is closed once, with a conclusion, and then nothing changes', async () => {
    const panelId = await open();
    await admin.post(`/api/panels/${panelId}/close`, { conclusion: '' }).expect(422);
    await admin.post(`/api/panels/${panelId}/close`, CONCLUSION).expect(204);
    expect((await admin.post(`/api/panels/${panelId}/close`, CONCLUSION).expect(409)).body).toMatchObject({
      code: 'kernel.wrong-status',
    });
    for (const answer of [
      await revise(1),
      await client(1).post(`${ownPath(1)}/messages`, { body: 'Ещё одно' }),
      await admin.post(`/api/panels/${panelId}/messages`, { body: 'Ещё одно' }),
    ])
      expect([answer.status, answer.body]).toMatchObject([409, { code: 'scoring.panel-closed' }]);
    expect((await client(1).get(ownPath(1)).expect(200)).body).toMatchObject({
      status: 'closed',
      atWork: false,
    });
    await open();
    await revise(1).expect(200);
  });

  it('leaves no other way to change a score: the own review opens no more, nor is it handed back', async () => {
    await open();
    const refused = await client(1).post(`/api/reviews/${reviews[1]}/reopen`).expect(409);
    expect(refused.body).toMatchObject({ code: 'scoring.panel-held' });
    const head = await app.signedIn(
      (await createPersonWith(app, fund.organiserId, 'head-of-expertise')).email,
    );
    const returned = await head.post(`/api/reviews/${reviews[1]}/return`, { reason: 'Коротко' }).expect(409);
    expect(returned.body).toMatchObject({ code: 'scoring.panel-held' });
  });

  it('goes on after the round, and no list is proposed before it is closed', async () => {
    await asOwner(app, `UPDATE application SET status = 'withdrawn' WHERE id = $1`, [
      call.applications[1]?.applicationId ?? '',
    ]);
    await app.get(CloseReviewing).execute(fund.administrator.actor, call.callId);
    const panelId = await app
      .get(RunPanel)
      .open(fund.administrator.actor, applicationId(), QUESTION.question);
    await revise(1).expect(200);
    const actions = async (): Promise<object[]> =>
      ((await admin.get(`/api/calls/${call.callId}`)).body as { availableActions: object[] })
        .availableActions;
    expect(await actions()).toContainEqual({
      ...{ action: 'proposeAwards', available: false, reason: 'calls.panels-open' },
    });
    await asOwner(app, `UPDATE call SET status = 'list-proposed' WHERE id = $1`, [call.callId]);
    expect((await revise(1, { version: 3, score: 7 }).expect(409)).body).toMatchObject({
      code: 'scoring.ranking-final',
    });
    expect((await admin.post(panelsPath(), QUESTION).expect(409)).body).toMatchObject({
      code: 'scoring.ranking-final',
    });
    await admin.post(`/api/panels/${panelId}/close`, CONCLUSION).expect(204);
  });
});
