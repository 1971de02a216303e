import { recomputeResults, type PublishedResults } from '#awards';
import type { CallRules } from '#calls';
import {
  createCouncil,
  proposeAndApprove,
  propose,
  reviewedCall,
  type Council,
} from '../factories/awards.js';
import { fromNow } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

type Results = PublishedResults & {
  version: number;
  applicants: { applicationId: string; name: string }[];
};

describe('published results', () => {
  let app: TestApp;
  let council: Council;

  beforeAll(async () => {
    app = await startTestApp();
    const { organiserId } = await setUpFund(app);
    council = await createCouncil(app, organiserId);
  });
  afterAll(() => app.close());

  let codes = 0;
  /** Twelve applications of ten places that the budget can pay. @returns the id of the approved call */
  const approvedCall = async (rules: Partial<CallRules> = {}): Promise<string> => {
    const levels = [10, 9, 9, 9, 8, 8, 7, 7, 6, 6, 6, 3];
    const { callId } = await reviewedCall(app, council.fund, {
      levels,
      rules: { code: `27-${(codes += 1)}`, ...rules },
    });
    await proposeAndApprove(council, callId);
    return callId;
  };
  const publish = (callId: string, body: object = {}) =>
    council.administrator.post(`/api/calls/${callId}/publish-results`, body);
  const results = async (callId: string): Promise<Results> =>
    (await app.visitor().get(`/api/calls/${callId}/results`).expect(200)).body as Results;

  it('need an approved list, and a moment that has not passed', async () => {
    const { callId } = await reviewedCall(app, council.fund, { levels: [9], rules: { code: '27-0' } });
    expect((await publish(callId).expect(409)).body).toMatchObject({ code: 'awards.list-not-approved' });
    await propose(council, callId);
    await publish(callId).expect(409);
    const approved = await approvedCall();
    const { body } = await publish(approved, { visibleFrom: fromNow(-1).toISOString() }).expect(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/visibleFrom', code: 'awards.visible-from-past' }] });
    expect((await council.administrator.get(`/api/calls/${approved}`)).body).toMatchObject({
      status: 'approved',
    });
  });

  it('stay hidden until the embargo ends', async () => {
    const callId = await approvedCall();
    const { body } = await publish(callId, { visibleFrom: fromNow(1).toISOString() }).expect(201);
    expect(body).toMatchObject({ callId, version: 1 });
    const hidden = await app.visitor().get(`/api/calls/${callId}/results`).expect(404);
    expect(hidden.body).toMatchObject({ code: 'awards.results-not-published' });
    await council.administrator.get(`/api/calls/${callId}/results`).expect(404);
    await publish(callId, { visibleFrom: fromNow(2).toISOString() }).expect(409);
    await publish(callId).expect(201);
    expect(await results(callId)).toMatchObject({ version: 2 });
  });

  it('can be recomputed by anyone from what is public', async () => {
    const callId = await approvedCall();
    await council.administrator.post(`/api/calls/${callId}/publish-results`).expect(201);
    const { digest, document } = await results(callId);
    expect(recomputeResults({ digest, document })).toEqual([]);
    expect(document.applications).toHaveLength(12);
    expect(document.applications.every(({ reviews }) => reviews.length === 2)).toBe(true);
    expect(document.applications.map(({ tie }) => tie)).toContain('lot');
    const [first] = document.applications;
    Object.assign(first ?? {}, { score: '99.000000' });
    expect(recomputeResults({ digest, document }).map(({ pointer }) => pointer)).toEqual([
      '/digest',
      '/applications/0/score',
    ]);
  });

  it('name no person under the seal, and organisations beside it', async () => {
    const callId = await approvedCall();
    await publish(callId).expect(201);
    const published = await results(callId);
    const people = await app.tx.manager.query<{ id: string; email: string; full_name: string }[]>(
      'SELECT id, email, full_name FROM person',
    );
    const organisations = await app.tx.manager.query<{ name: string; inn: string }[]>(
      'SELECT name, inn FROM organisation',
    );
    const whole = JSON.stringify(published);
    const named = people.flatMap((row) => Object.values(row));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((canary) => whole.includes(canary))).toEqual([]);
    const sealed = JSON.stringify(published.document);
    const canaries = organisations.flatMap((row) => Object.values(row));
    expect(canaries.filter((canary) => sealed.includes(canary))).toEqual([]);
    expect(sealed).toContain('Проект 1');
    expect(published.applicants.map(({ applicationId }) => applicationId).sort()).toEqual(
      published.document.applications.map(({ id }) => id).sort(),
    );
    expect(organisations.map(({ name }) => name)).toContain(published.applicants[0]?.name);
  });

  it('name a person only who has won and agrees to it', async () => {
    const callId = await approvedCall();
    await publish(callId).expect(201);
    const { document } = await results(callId);
    const winner = document.applications.find(({ decision }) => decision === 'award');
    const loser = document.applications.find(({ decision }) => decision === 'refuse');
    await app.tx.manager.query(
      `UPDATE organisation SET kind = 'person', ogrn = NULL, kpp = NULL, inn = '00' || lpad((random() * 1e9)::bigint::text, 10, '0')
        WHERE id IN (SELECT organisation_id FROM application WHERE id = ANY($1))`,
      [[winner?.id, loser?.id]],
    );
    const named = async (): Promise<boolean[]> => {
      const ids = (await results(callId)).applicants.map(({ applicationId }) => applicationId);
      return [winner, loser].map((application) => ids.includes(application?.id ?? ''));
    };
    await app.tx.manager.query(`DELETE FROM consent WHERE purpose = 'personal-data-publication'`);
    expect(await named()).toEqual([false, false]);
    await app.tx.manager.query(
      `INSERT INTO consent (id, person_id, purpose, text_version)
       SELECT gen_random_uuid(), id, 'personal-data-publication', '1' FROM person`,
    );
    expect(await named()).toEqual([true, false]);
    await app.tx.manager.query(`UPDATE consent SET withdrawn_at = clock_timestamp()`);
    expect(await named()).toEqual([false, false]);
  });

  it('are a table too, in the language of the reader', async () => {
    const callId = await approvedCall();
    await publish(callId).expect(201);
    const { applicants, document } = await results(callId);
    const table = (format: string) =>
      app.visitor().get(`/api/calls/${callId}/results/table?format=${format}`);
    const csv = await table('csv').set('accept-language', 'en').expect(200);
    expect(csv.headers['content-disposition']).toMatch(/^attachment; filename="keskil-27-\d+-v1\.csv"$/);
    const [heading, first] = csv.text.replace('\uFEFF', '').split('\r\n');
    expect(heading).toBe(
      'Position,Rank with ties,Number,Project,Organisation,District,Track,Score,Range of scores,"Asked, RUB","Awarded, RUB",Decision,Reason',
    );
    const winner = document.applications[0];
    expect(first).toContain(`,${winner?.number},${winner?.title},`);
    expect(first?.replaceAll('"', '')).toContain(
      applicants.find(({ applicationId }) => applicationId === winner?.id)?.name.replaceAll('"', ''),
    );
    expect(first).toMatch(/,Awarded,by the ranking$/);
    const xlsx = await table('xlsx').expect(200);
    expect(xlsx.headers['content-type']).toContain('spreadsheetml');
    await table('pdf').expect(422);
    await app.visitor().get(`/api/calls/${council.fund.organiserId}/results/table?format=csv`).expect(404);
  });

  it('show the titles of winners only where the call says so', async () => {
    const callId = await approvedCall({ registerVisibility: 'winners-only' });
    await publish(callId).expect(201);
    const { applicants, document } = await results(callId);
    const { applications } = document;
    expect(applicants).toHaveLength(10);
    expect(applications.filter(({ title }) => title !== null).map(({ decision }) => decision)).toEqual(
      Array.from({ length: 10 }, () => 'award'),
    );
    expect(applications.every(({ number }) => number.startsWith('27-'))).toBe(true);
  });

  it('are published once when two administrators do it at once, and never change', async () => {
    const callId = await approvedCall();
    const answers = await Promise.all([publish(callId), publish(callId)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect((await publish(callId).expect(409)).body).toMatchObject({ code: 'awards.nothing-new' });
    await expect(
      app.tx.manager.query(`UPDATE publication SET digest = '' WHERE call_id = $1`, [callId]),
    ).rejects.toThrow('permission denied');
  });

  it('are refused when they would not recompute', async () => {
    const callId = await approvedCall();
    await app.tx.manager.query(
      `UPDATE award SET score = score - 1
        WHERE application_id = (SELECT application_id FROM ranking_row WHERE call_id = $1 ORDER BY score DESC LIMIT 1)`,
      [callId],
    );
    const { body } = await publish(callId).expect(409);
    expect(body).toMatchObject({ code: 'awards.not-reproducible' });
    expect((body as { detail: string }).detail).toContain('/applications/0/score');
  });
});
