import { CreateOrganiser } from '#identity';
import {
  callOfSix,
  createCouncil,
  propose,
  PROPOSAL,
  type Council,
  type ListBody,
  type ReviewedCall,
} from '../factories/awards.js';
import { createPersonWith } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

describe('an award list', () => {
  let app: TestApp;
  let council: Council;
  let organiserId: string;

  beforeAll(async () => {
    app = await startTestApp();
    ({ organiserId } = await setUpFund(app));
    council = await createCouncil(app, organiserId);
  });
  afterAll(() => app.close());

  let codes = 0;
  const call = (): Promise<ReviewedCall> => callOfSix(app, council, `27-${(codes += 1)}`);

  it('takes in what changed since the ranking was computed, without waiting for the job', async () => {
    const { callId } = await call();
    const [review] = await app.tx.manager.query<[{ id: string }]>(
      'SELECT id FROM review WHERE call_id = $1 LIMIT 1',
      [callId],
    );
    await council.administrator
      .post(`/api/reviews/${review.id}/void`, { reason: 'Оценил не читая' })
      .expect(200);
    const { body } = await council.secretary.post(`/api/calls/${callId}/award-lists`, PROPOSAL).expect(409);
    expect(body).toMatchObject({ code: 'awards.reviews-missing' });
  });

  it('is previewed from a whole ranking only, and proposed from one that is computed anew', async () => {
    const { callId } = await call();
    const path = `/api/calls/${callId}/award-lists`;
    const { passMarks, reserve } = PROPOSAL;
    const wishes = { passMarks, reserve };
    await app.tx.manager.query(`DELETE FROM ranking_row WHERE call_id = $1 AND score = 50`, [callId]);
    const unranked = await council.secretary.post(`${path}/preview`, wishes).expect(409);
    expect(unranked.body).toMatchObject({ code: 'awards.ranking-stale' });
    await app.tx.manager.query('DELETE FROM ranking_row WHERE call_id = $1', [callId]);
    const missing = await council.secretary.post(`${path}/preview`, wishes).expect(409);
    expect(missing.body).toMatchObject({ code: 'awards.ranking-missing' });
    expect((await propose(council, callId)).awards).toHaveLength(6);
  });

  it('is not agreed once the ranking is another, but can be returned', async () => {
    const { callId } = await call();
    const { id } = await propose(council, callId);
    await app.tx.manager.query(`UPDATE ranking_row SET score = 81 WHERE call_id = $1 AND score = 80`, [
      callId,
    ]);
    const { body } = await council.committee
      .post(`/api/award-lists/${id}/agree`, { decision: 'agree' })
      .expect(409);
    expect(body).toMatchObject({ code: 'awards.ranking-changed' });
    const shown = await council.committee.get(`/api/award-lists/${id}`).expect(200);
    expect(shown.body).toMatchObject({
      availableActions: [
        { action: 'agree', available: false, reason: 'awards.ranking-changed' },
        { action: 'return', available: true },
      ],
    });
    await council.committee
      .post(`/api/award-lists/${id}/agree`, { decision: 'return', remarks: 'нет' })
      .expect(200);
  });

  it('reads a proposal whose optional fields are null or out of range without breaking', async () => {
    const { callId } = await call();
    const path = `/api/calls/${callId}/award-lists`;
    for (const change of [
      { reserve: [] },
      { reserve: { count: null } },
      { passMarks: [null] },
      { reserve: { count: 1, applicationIds: [] } },
    ])
      await council.secretary.post(path, { ...PROPOSAL, ...change }).expect(422);
    await council.secretary
      .get(`${path}?cursor=${Buffer.from('["x","y"]').toString('base64url')}`)
      .expect(422);
    await council.secretary.post(path, { ...PROPOSAL, amounts: null, overrides: null }).expect(201);
  });

  it('lets nobody agree to their own list', async () => {
    const { callId } = await call();
    const both = await createPersonWith(app, organiserId, 'council-member', 'committee-member');
    const client = await app.signedIn(both.email);
    const { body } = await client.post(`/api/calls/${callId}/award-lists`, PROPOSAL).expect(201);
    const { id } = body as ListBody;
    for (const decision of ['agree', 'return']) {
      const refused = await client
        .post(`/api/award-lists/${id}/agree`, { decision, remarks: 'нет' })
        .expect(409);
      expect(refused.body).toMatchObject({ code: 'awards.agreed-by-proposer' });
    }
    const sql = `UPDATE award_list SET status = 'agreed', agreed_by = proposed_by WHERE id = $1`;
    await expect(app.tx.manager.query(sql, [id])).rejects.toThrow('award_list_agreed_by_another');
  });

  it('has one winner when two act at once', async () => {
    const { callId } = await call();
    const twice = async (act: () => Promise<{ status: number }>): Promise<number[]> =>
      (await Promise.all([act(), act()])).map((answer) => answer.status).sort();
    expect(await twice(() => council.secretary.post(`/api/calls/${callId}/award-lists`, PROPOSAL))).toEqual([
      201, 409,
    ]);
    const { body } = await council.secretary.get(`/api/calls/${callId}/award-lists`).expect(200);
    const [list] = (body as { items: ListBody[] }).items;
    const agree = `/api/award-lists/${list?.id}/agree`;
    expect(await twice(() => council.committee.post(agree, { decision: 'agree' }))).toEqual([200, 409]);
    const order = { orderNumber: '1', orderDate: '2027-06-18' };
    expect(
      await twice(() => council.administrator.post(`/api/award-lists/${list?.id}/approve`, order)),
    ).toEqual([200, 409]);
  });

  it('is either agreed or returned when two decide at once', async () => {
    const { callId } = await call();
    const { id } = await propose(council, callId);
    const decisions = [{ decision: 'agree' }, { decision: 'return', remarks: 'нет' }];
    const answers = await Promise.all(
      decisions.map((decision) => council.committee.post(`/api/award-lists/${id}/agree`, decision)),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const winner = answers.find((answer) => answer.status === 200)?.body as ListBody;
    const { body } = await council.committee.get(`/api/calls/${callId}`).expect(200);
    expect(body).toMatchObject({ status: `list-${winner.status}` });
  });

  it('does not exist for other organisers and refuses colleagues of other roles', async () => {
    const { callId } = await call();
    const { id } = await propose(council, callId);
    const other = await app.get(CreateOrganiser).execute(null, { code: 'other-fund', name: 'Другой фонд' });
    const strangers = await createCouncil(app, other.id);
    await strangers.secretary.post(`/api/calls/${callId}/award-lists`, PROPOSAL).expect(404);
    await strangers.committee.post(`/api/award-lists/${id}/agree`, { decision: 'agree' }).expect(404);
    await strangers.administrator.get(`/api/award-lists/${id}`).expect(404);
    await strangers.administrator.get(`/api/calls/${callId}/award-lists`).expect(404);
    await council.administrator.post(`/api/award-lists/${id}/agree`, { decision: 'agree' }).expect(403);
    const auditor = await app.signedIn((await createPersonWith(app, organiserId, 'auditor')).email);
    await auditor.get(`/api/award-lists/${id}`).expect(200);
    const expert = await app.signedIn((await createPersonWith(app, organiserId, 'expert')).email);
    await expert.get(`/api/award-lists/${id}`).expect(403);
  });
});
