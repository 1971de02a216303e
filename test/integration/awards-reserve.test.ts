import { WithdrawApplication } from '#applications';
import { AwardFactSources, Awards, recomputeResults, type PublishedResults } from '#awards';
import {
  createCouncil,
  propose,
  proposeAndApprove,
  reviewedCall,
  type AwardBody,
  type Council,
  type ListBody,
  type ReviewedCall,
} from '../factories/awards.js';
import { setUpFund } from '../factories/people.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const MILLION = 1_000_000n;

describe('the reserve', () => {
  let app: TestApp;
  let council: Council;

  beforeAll(async () => {
    app = await startTestApp();
    const { organiserId } = await setUpFund(app);
    council = await createCouncil(app, organiserId);
  });
  afterAll(() => app.close());

  let codes = 0;
  /** 60 M of the republic and 40 M of the federal fund; each application asks for so many millions. */
  const reviewed = (...millions: bigint[]): Promise<ReviewedCall> =>
    reviewedCall(app, council.fund, {
      levels: millions.map((_, i) => 10 - i),
      rules: { code: `27-${(codes += 1)}` },
      requestedKopecks: (i) => (millions[i] ?? 0n) * MILLION,
    });
  const decline = (award: AwardBody | undefined) =>
    council.administrator.post(`/api/awards/${award?.id}/decline`, { reason: 'Партнёр отказался' });
  const promote = (callId: string) => council.administrator.post(`/api/calls/${callId}/promote-reserve`);
  const listOf = async ({ id }: ListBody): Promise<ListBody> =>
    (await council.administrator.get(`/api/award-lists/${id}`).expect(200)).body as ListBody;
  const statusOf = async (award: AwardBody | undefined): Promise<string | undefined> => {
    const [row] = await app.tx.manager.query<{ status: string }[]>(
      'SELECT status FROM application WHERE id = $1',
      [award?.applicationId],
    );
    return row?.status;
  };
  /** Sources from which more is taken than they have, and awards that their sources do not sum to. */
  const brokenSums = (): Promise<unknown[]> =>
    app.tx.manager.query(
      `SELECT b.id::text FROM budget_source b JOIN award_source s ON s.source_id = b.id
        GROUP BY b.id HAVING sum(s.amount_kopecks) > b.amount_kopecks
       UNION ALL
       SELECT w.id::text FROM award w LEFT JOIN award_source s ON s.award_id = w.id
        GROUP BY w.id HAVING coalesce(sum(s.amount_kopecks), 0) <> coalesce(w.amount_kopecks, 0)`,
    );

  it('moves up by the money that a winner gave back, past a sum that does not fit', async () => {
    const { callId } = await reviewed(50n, 40n, 60n, 45n, 10n, 9n);
    const list = await proposeAndApprove(council, callId, {
      passMarks: [{ mark: '10' }],
      reserve: { count: 4 },
    });
    expect(list.awards.map((award) => award.decision)).toEqual([
      'award',
      'award',
      'reserve',
      'reserve',
      'award',
      'reserve',
    ]);
    const [winner, , tooBig, next] = list.awards;
    expect((await promote(callId).expect(409)).body).toMatchObject({ code: 'awards.no-reserve-fits' });
    expect((await decline(winner).expect(200)).body).toMatchObject({
      decision: 'refuse',
      reasonCode: 'declined',
      amountKopecks: null,
      sources: [],
    });
    expect(await statusOf(winner)).toBe('declined');
    const { body } = await promote(callId).expect(200);
    expect(body).toMatchObject({
      id: next?.id,
      decision: 'award',
      reasonCode: 'from-reserve',
      amountKopecks: '45000000',
      sources: [{ name: 'Республика', amountKopecks: '45000000' }],
      reservePosition: null,
    });
    expect([await statusOf(next), await statusOf(tooBig)]).toEqual(['awarded', 'reserve']);
    expect(await brokenSums()).toEqual([]);
    const audit = await app.tx.manager.query<{ action: string; facts: object }[]>(
      `SELECT action, facts FROM audit_entry WHERE object_kind = 'award' AND object_id = ANY($1) ORDER BY id`,
      [[winner?.id, next?.id]],
    );
    expect(audit).toMatchObject([
      { action: 'award.release', facts: { freedKopecks: '50000000', reasonCode: 'declined' } },
      { action: 'award.grant', facts: { amountKopecks: '45000000', reservePosition: 2 } },
    ]);
  });

  it('is published as the next version, which recomputes too', async () => {
    const { callId } = await reviewed(100n, 90n);
    const list = await proposeAndApprove(council, callId);
    await council.administrator.post(`/api/calls/${callId}/publish-results`, {}).expect(201);
    await decline(list.awards[0]).expect(200);
    await promote(callId).expect(200);
    await council.administrator.post(`/api/calls/${callId}/publish-results`, {}).expect(201);
    const { body } = await app.visitor().get(`/api/calls/${callId}/results`).expect(200);
    const { version, digest, document } = body as PublishedResults & { version: number };
    expect(version).toBe(2);
    expect(document.applications.map(({ reason, amountKopecks }) => [reason, amountKopecks])).toEqual([
      ['declined', null],
      ['from-reserve', '90000000'],
    ]);
    expect(document.applications[1]?.sources).toEqual([
      { name: 'Республика', amountKopecks: '60000000' },
      { name: 'Федеральный фонд', amountKopecks: '30000000' },
    ]);
    expect(recomputeResults({ digest, document })).toEqual([]);
  });

  it('never takes more than there is, however many administrators act at once', async () => {
    const { callId } = await reviewed(30n, 30n, 30n, 25n, 25n, 25n, 25n);
    const list = await proposeAndApprove(council, callId, {
      passMarks: [{ mark: '10' }],
      reserve: { count: 4 },
    });
    const [first, second] = list.awards;
    const declined = await Promise.all([decline(first), decline(first), decline(second)]);
    expect(declined.map((answer) => answer.status).sort()).toEqual([200, 200, 409]);
    // 70 M are free: two of 25 M fit, a third does not.
    const promoted = await Promise.all(Array.from({ length: 6 }, () => promote(callId)));
    expect(promoted.map((answer) => answer.status).sort()).toEqual([200, 200, 409, 409, 409, 409]);
    expect(await brokenSums()).toEqual([]);
    const moved = (await listOf(list)).awards.filter((award) => award.reasonCode === 'from-reserve');
    expect(moved.map((award) => award.id)).toEqual(list.awards.slice(3, 5).map((award) => award.id));
  });

  it('gets the money of who took the application back while the list was on its way', async () => {
    const { callId, applications } = await reviewed(100n, 80n);
    const { id } = await propose(council, callId);
    await council.committee.post(`/api/award-lists/${id}/agree`, { decision: 'agree' }).expect(200);
    const [first] = applications;
    await app
      .get(WithdrawApplication)
      .execute(first!.applicant.actor, first!.applicationId, 'Проект больше не нужен');
    const { body } = await council.administrator
      .post(`/api/award-lists/${id}/approve`, { orderNumber: '1', orderDate: '2027-06-18' })
      .expect(200);
    expect((body as ListBody).awards).toMatchObject([
      { decision: 'refuse', reasonCode: 'withdrawn', sources: [] },
      { decision: 'reserve' },
    ]);
    expect((await promote(callId).expect(200)).body).toMatchObject({ amountKopecks: '80000000' });
    expect(await brokenSums()).toEqual([]);
  });

  it('tells the libraries that pay which money is promised, and lets them hold an award', async () => {
    const { callId } = await reviewed(70n, 20n);
    const { id, awards } = await propose(council, callId);
    const [split] = awards;
    const approvedOf = () => app.get(Awards).approvedOf(split?.applicationId ?? '');
    expect(await approvedOf()).toBeNull();
    expect((await decline(split).expect(409)).body).toMatchObject({ code: 'awards.list-not-approved' });
    await council.committee.post(`/api/award-lists/${id}/agree`, { decision: 'agree' }).expect(200);
    const order = { orderNumber: '1', orderDate: '2027-06-18' };
    await council.administrator.post(`/api/award-lists/${id}/approve`, order).expect(200);
    expect(await approvedOf()).toMatchObject({
      award: { id: split?.id, amountKopecks: 70_000_000n },
      sources: [{ amountKopecks: 60_000_000n }, { amountKopecks: 10_000_000n }],
    });
    let signed = true;
    app
      .get(AwardFactSources)
      .add((_, award) => Promise.resolve(award.id === split?.id ? { agreementInForce: signed } : {}));
    expect((await decline(split).expect(409)).body).toMatchObject({ code: 'awards.agreement-in-force' });
    signed = false;
    await decline(split).expect(200);
    expect(await approvedOf()).toBeNull();
  });
});
