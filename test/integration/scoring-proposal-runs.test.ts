import { WorkOutProposals } from '#scoring';
import { AssigningFund, pricesOf, type ProposalBody } from '../factories/assigning.js';
import { asOwner } from '../factories/contest.js';
import { createStaff } from '../factories/people.js';
import { createExperts, type ReviewingCall } from '../factories/scoring.js';
import { AdvisoryHold, waitersForLocks } from '../setup/advisory-hold.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

describe('an assignment that is worked out while somebody waits', () => {
  let app: TestApp;
  let desk: AssigningFund;
  let admin: Client;
  let colleague: Client;
  let call: ReviewingCall;
  const holds: AdvisoryHold[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    desk = await AssigningFund.open(app);
    admin = desk.admin;
    const other = await createStaff(app, desk.fund.organiserId, 'contest-administrator');
    colleague = await app.signedIn(other.email);
    await createExperts(app, desk.fund.organiserId, 4);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    call = await desk.call(3);
  });
  afterEach(() => Promise.all(holds.splice(0).map((hold) => hold.release())));

  const path = (): string => `/api/calls/${call.callId}/assignment-proposals`;
  const ask = async (client = admin): Promise<ProposalBody> =>
    (await client.post(path(), { seed: 1 }).expect(202)).body as ProposalBody;
  const read = async ({ id }: ProposalBody, client = admin): Promise<ProposalBody> =>
    (await client.get(`/api/assignment-proposals/${id}`).expect(200)).body as ProposalBody;
  const listed = async (client = admin): Promise<ProposalBody[]> =>
    ((await client.get(path()).expect(200)).body as { items: ProposalBody[] }).items;
  const workOut = (): Promise<void> => app.get(WorkOutProposals).execute();
  /** Lets everything be worked out, and stops it before it is kept. */
  const stopBeforeKeeping = async (): Promise<{ running: Promise<void>; hold: AdvisoryHold }> => {
    const { ownerUrl } = app.database;
    const hold = await AdvisoryHold.ask(ownerUrl, `scoring.assignments ${call.callId}`);
    holds.push(hold);
    await hold.isGranted();
    const running = workOut();
    await waitersForLocks(ownerUrl, 1);
    return { running, hold };
  };
  const made = (): Promise<unknown[]> =>
    app.tx.manager.query(
      `SELECT 1 FROM audit_entry WHERE action = 'assignment-proposal.make' AND facts ->> 'callId' = $1`,
      [call.callId],
    );

  it('waits for its turn, says how far it is, and is there when the page is opened again', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ status: 'working', progress: { stage: 'waiting', done: 0 }, pairs: [] });
    const { running, hold } = await stopBeforeKeeping();
    await eventually(async () =>
      expect(await listed()).toMatchObject([
        { id: asked.id, status: 'working', progress: { stage: 'saving', done: 97 }, pairs: [] },
      ]),
    );
    await hold.release();
    await running;
    const [ready] = await listed();
    expect(ready).toMatchObject({ id: asked.id, status: 'proposed', progress: null, refusal: null });
    expect(ready?.pairs).toHaveLength(6);
    await admin.post(`/api/assignment-proposals/${asked.id}/confirm`).expect(200);
    expect(await listed()).toEqual([]);
  });

  it('is asked for once at a time: of two administrators the second hears that it is in work', async () => {
    const answers = await Promise.all([admin.post(path(), { seed: 1 }), colleague.post(`${path()}/drawn`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'scoring.proposal-in-work' });
    await workOut();
    const [first, second] = answers[0].status === 202 ? [admin, colleague] : [colleague, admin];
    const [ready] = await listed(first);
    expect(ready?.status).toBe('proposed');
    expect(await listed(second)).toEqual([]);
    await second.get(`/api/assignment-proposals/${ready?.id}`).expect(404);
    await second.post(`/api/assignment-proposals/${ready?.id}/prices`).expect(404);
    await second.get(`/api/assignment-proposals/${ready?.id}/prices`).expect(404);
    const newer = await ask(second);
    await workOut();
    expect((await read(newer, second)).status).toBe('proposed');
    expect(await listed(first)).toEqual([]);
  });

  it('is worked out again when its process is lost, and made once', async () => {
    const asked = await ask();
    const { running, hold } = await stopBeforeKeeping();
    await asOwner(
      app,
      `UPDATE assignment_proposal SET run_id = gen_random_uuid(), run_until = now() - interval '1 minute' WHERE id = $1`,
      [asked.id],
    );
    await hold.release();
    await running;
    expect((await read(asked)).status).toBe('proposed');
    expect(await made()).toHaveLength(1);
  });

  it('is refused by code when reviewing ends before it is ready', async () => {
    const asked = await ask();
    await asOwner(app, `UPDATE call SET status = 'review-closed' WHERE id = $1`, [call.callId]);
    await workOut();
    expect(await read(asked)).toMatchObject({
      ...{ status: 'refused', progress: null, pairs: [] },
      refusal: { code: 'scoring.not-reviewing', detail: expect.stringContaining('Экспертиза') as string },
    });
    await admin.post(`/api/assignment-proposals/${asked.id}/confirm`).expect(409);
    await admin.post(`/api/assignment-proposals/${asked.id}/prices`).expect(409);
  });

  it('keeps what its rules cost, and says how far that is', async () => {
    const asked = await ask();
    await workOut();
    const url = `/api/assignment-proposals/${asked.id}/prices`;
    const { body } = await admin.post(url).expect(202);
    expect(body).toEqual({ progress: { stage: 'waiting', done: 0 }, refusal: null, prices: null });
    expect(await read(asked)).toMatchObject({ status: 'proposed', progress: null });
    const prices = await pricesOf(app, admin, asked);
    expect(prices.now.pairs).toBe(6);
    expect((await admin.post(url).expect(202)).body).toEqual({ progress: null, refusal: null, prices });
  });

  it('does not show an application that has come near since', async () => {
    const asked = await ask();
    await workOut();
    const near = call.applications[0]?.applicationId;
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'decided')`,
      [near, desk.fund.administrator.personId],
    );
    const { pairs } = await read(asked);
    expect(pairs).toHaveLength(4);
    expect(pairs.map(({ applicationId }) => applicationId)).not.toContain(near);
  });
});
