import { CreateOrganiser } from '#identity';
import {
  createCouncil,
  propose,
  PROPOSAL,
  reviewedCall,
  type Council,
  type ListBody,
  type ReviewedCall,
} from '../factories/awards.js';
import { createPersonWith } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const BUDGET = { appealReserveKopecks: 10_000_000n };
/** Five pass 60; of the tied ones the lot decides. */
const LEVELS = [10, 9, 8, 8, 7, 5];
const short = ({ awards }: ListBody): string[] =>
  awards.map(({ decision, reasonCode, amountKopecks, reservePosition }) =>
    [decision, reasonCode, amountKopecks ?? reservePosition ?? '-'].join(' '),
  );

describe('award lists', () => {
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
  /** 100 M less 10 M of appeal reserve, six applications of 25 M: three fit. */
  const call = (): Promise<ReviewedCall> =>
    reviewedCall(app, council.fund, {
      levels: LEVELS,
      rules: { ...BUDGET, code: `27-${(codes += 1)}` },
      requestedKopecks: () => 25_000_000n,
    });
  const post = (client: keyof Omit<Council, 'fund'>, path: string, body: object) =>
    council[client].post(path, body);

  describe('of one call', () => {
    let reviewed: ReviewedCall;
    let list: ListBody;
    const path = (): string => `/api/calls/${reviewed.callId}/award-lists`;
    const statuses = async (): Promise<string[]> => {
      const rows = await app.tx.manager.query<{ status: string }[]>(
        'SELECT status FROM application WHERE call_id = $1 ORDER BY number',
        [reviewed.callId],
      );
      return rows.map((row) => row.status);
    };

    beforeAll(async () => {
      reviewed = await call();
    });

    it('refuses a proposal with a pointer to each fault and leaves everything as it was', async () => {
      const [first] = reviewed.applications;
      const reason = 'смета завышена';
      const { body } = await council.secretary
        .post(path(), {
          ...PROPOSAL,
          passMarks: [{ bandId: 'huge', mark: '60' }],
          amounts: [
            { applicationId: first?.applicationId, amountKopecks: '25000001', reason },
            { applicationId: organiserId, amountKopecks: '1', reason },
          ],
        })
        .expect(422);
      expect(
        (body as { errors: { pointer: string; code: string }[] }).errors.map((e) => [e.pointer, e.code]),
      ).toEqual([
        ['/passMarks/0/bandId', 'awards.unknown-band'],
        ['/passMarks', 'awards.pass-mark-missing'],
        ['/amounts/1/applicationId', 'awards.unknown-application'],
        ['/amounts/0/amountKopecks', 'awards.over-requested'],
      ]);
      // Four of 25 M, where three fit; the lot orders the two in between.
      const overrides = [0, 1, 4, 5].map((i) => ({
        applicationId: reviewed.applications[i]?.applicationId,
        decision: 'award',
        reason,
      }));
      const over = await council.secretary.post(path(), { ...PROPOSAL, overrides }).expect(422);
      expect(over.body).toMatchObject({ errors: [{ pointer: '/overrides/3', code: 'awards.over-budget' }] });
      const unclear = await council.secretary.post(path(), { ...PROPOSAL, reserve: {} }).expect(422);
      expect(unclear.body).toMatchObject({
        errors: [{ pointer: '/reserve', code: 'awards.reserve-unclear' }],
      });
      expect(new Set(await statuses())).toEqual(new Set(['reviewed']));
    });

    it('previews the same list without saving anything, and says what is wrong with the wishes', async () => {
      const { passMarks, reserve } = PROPOSAL;
      const preview = (body: object) => council.secretary.post(`${path()}/preview`, body);
      const { body } = await preview({ passMarks, reserve }).expect(200);
      expect(short(body as ListBody)).toEqual([
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'reserve no-money-left 1',
        'reserve no-money-left 2',
        'refuse below-pass-mark -',
      ]);
      expect(body).toMatchObject({ funds: { awardedKopecks: '75000000', leftKopecks: '15000000' } });
      const stricter = await preview({ passMarks: [{ mark: '85' }], reserve: { count: 0 } }).expect(200);
      expect(stricter.body).toMatchObject({ funds: { awardedKopecks: '50000000' } });
      const wrong = await preview({ passMarks: [{ mark: '101' }], reserve }).expect(422);
      expect(wrong.body).toMatchObject({ errors: [{ pointer: '/passMarks/0/mark' }] });
      await post('administrator', `${path()}/preview`, { passMarks, reserve }).expect(403);
      expect(await statuses()).toEqual(LEVELS.map(() => 'reviewed'));
      expect((await council.secretary.get(path()).expect(200)).body).toEqual({ items: [], nextCursor: null });
    });

    it('proposes by the ranking, within the budget less the appeal reserve', async () => {
      list = await propose(council, reviewed.callId);
      expect(short(list)).toEqual([
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'reserve no-money-left 1',
        'reserve no-money-left 2',
        'refuse below-pass-mark -',
      ]);
      expect(list).toMatchObject({
        version: 1,
        status: 'proposed',
        funds: {
          awardedKopecks: '75000000',
          leftKopecks: '15000000',
          totals: [
            { name: 'Республика', amountKopecks: '60000000', awardedKopecks: '50000000' },
            { name: 'Федеральный фонд', amountKopecks: '40000000', awardedKopecks: '25000000' },
          ],
        },
      });
      expect((await statuses()).sort()).toEqual(
        ['not-awarded', 'proposed', 'proposed', 'proposed', 'reserve', 'reserve'].sort(),
      );
    });

    it('offers each reader the steps that are theirs', async () => {
      const actions = async (client: 'secretary' | 'committee'): Promise<unknown> =>
        ((await council[client].get(`/api/award-lists/${list.id}`).expect(200)).body as ListBody)
          .availableActions;
      expect(await actions('secretary')).toEqual([]);
      expect(await actions('committee')).toEqual([
        { action: 'agree', available: true },
        { action: 'return', available: true },
      ]);
    });

    it('is returned with remarks only, and proposed again as the next version', async () => {
      const { body } = await post('committee', `/api/award-lists/${list.id}/agree`, {
        decision: 'return',
      }).expect(422);
      expect(body).toMatchObject({ errors: [{ pointer: '/remarks', code: 'awards.remarks-needed' }] });
      const remarks = 'Уменьшите первую сумму';
      await post('committee', `/api/award-lists/${list.id}/agree`, { decision: 'return', remarks }).expect(
        200,
      );
      const [best, second] = list.awards;
      list = await propose(council, reviewed.callId, {
        amounts: [
          { applicationId: best?.applicationId, amountKopecks: '15000000', reason: 'смета завышена' },
        ],
        overrides: [
          { applicationId: second?.applicationId, decision: 'refuse', reason: 'повтор прошлого года' },
        ],
        reserve: { applicationIds: [] },
      });
      expect(list.version).toBe(2);
      expect(short(list)).toEqual([
        'award by-ranking 15000000',
        'refuse by-council -',
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'award by-ranking 25000000',
        'refuse below-pass-mark -',
      ]);
      const { body: page } = await council.committee.get(`${path()}?limit=1`).expect(200);
      const { items, nextCursor } = page as { items: ListBody[]; nextCursor: string };
      expect(items).toMatchObject([{ version: 2, status: 'proposed' }]);
      const rest = await council.committee.get(`${path()}?limit=1&cursor=${nextCursor}`).expect(200);
      expect(rest.body).toMatchObject({
        items: [{ version: 1, status: 'returned', remarks }],
        nextCursor: null,
      });
    });

    it('is agreed and approved, and its applications are awarded', async () => {
      await post('committee', `/api/award-lists/${list.id}/agree`, { decision: 'agree' }).expect(200);
      const order = { orderNumber: '112-р', orderDate: '2027-06-18' };
      const { body } = await post('administrator', `/api/award-lists/${list.id}/approve`, order).expect(200);
      expect(body).toMatchObject({ ...order, status: 'approved', availableActions: [] });
      expect((await statuses()).filter((status) => status === 'awarded')).toHaveLength(4);
      const { body: after } = await council.administrator.get(`/api/calls/${reviewed.callId}`).expect(200);
      expect(after).toMatchObject({ status: 'approved' });
    });
  });

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

  it('needs enough reviews, and a ranking at all', async () => {
    const { callId } = await call();
    const path = `/api/calls/${callId}/award-lists`;
    await app.tx.manager.query(
      `UPDATE ranking_row SET flags = '{too-few-reviews}' WHERE call_id = $1 AND position = 6`,
      [callId],
    );
    const short = await council.secretary.post(path, PROPOSAL).expect(409);
    expect(short.body).toMatchObject({ code: 'awards.reviews-missing' });
    await app.tx.manager.query('DELETE FROM ranking_row WHERE call_id = $1 AND position = 6', [callId]);
    const unranked = await council.secretary.post(path, PROPOSAL).expect(409);
    expect(unranked.body).toMatchObject({ code: 'awards.ranking-stale' });
    await app.tx.manager.query('DELETE FROM ranking_row WHERE call_id = $1', [callId]);
    const missing = await council.secretary.post(path, PROPOSAL).expect(409);
    expect(missing.body).toMatchObject({ code: 'awards.ranking-missing' });
  });

  it('is not agreed once the ranking is another, but can be returned', async () => {
    const { callId } = await call();
    const { id } = await propose(council, callId);
    await app.tx.manager.query(`UPDATE ranking SET digest = 'another' WHERE call_id = $1`, [callId]);
    const { body } = await post('committee', `/api/award-lists/${id}/agree`, { decision: 'agree' }).expect(
      409,
    );
    expect(body).toMatchObject({ code: 'awards.ranking-changed' });
    const shown = await council.committee.get(`/api/award-lists/${id}`).expect(200);
    expect(shown.body).toMatchObject({
      availableActions: [
        { action: 'agree', available: false, reason: 'awards.ranking-changed' },
        { action: 'return', available: true },
      ],
    });
    await post('committee', `/api/award-lists/${id}/agree`, { decision: 'return', remarks: 'нет' }).expect(
      200,
    );
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
