import { CalibrateCalls, digestOfRanking, Rankings, RecomputeRanking, RescoreApplications } from '#scoring';
import { asOwner, createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { assign, createExperts, handIn, reviewingCall, type ReviewingCall } from '../factories/scoring.js';
import { AdvisoryHold, waitersForLocks } from '../setup/advisory-hold.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface Board {
  version: number;
  computedAt: string;
  reviewCount: number;
  pending: boolean;
  progress: { step: number; ranked: number } | null;
  calibration: { progress: object | null };
  rows: { applicationId: string; score: string | null }[];
}

const APPLICATIONS = 5;
const RULES = { aggregationRule: 'blup', expertAliasScope: 'call' } as const;

describe('a ranking by a calibrated rule', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let experts: [Person, Person, Person];
  let call: ReviewingCall;
  let codes = 0;
  const holds: AdvisoryHold[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
    experts = (await createExperts(app, fund.organiserId, 3)) as typeof experts;
  });
  afterAll(() => app.close());
  afterEach(() => Promise.all(holds.splice(0).map((hold) => hold.release())));
  beforeEach(async () => {
    codes += 1;
    const rules = { ...RULES, code: `J-${codes}` };
    call = await reviewingCall(app, fund, { applications: APPLICATIONS, rules });
  });

  const applicationOf = (i: number): string => call.applications[i]?.applicationId ?? '';
  const board = async (client = admin): Promise<Board> =>
    (await client.get(`/api/calls/${call.callId}/ranking`).expect(200)).body as Board;
  const lockName = (): string => `scoring.ranking ${call.callId}`;
  const review = (application: number, expert: number): Promise<string> =>
    assign(app, fund, applicationOf(application), experts[expert]!);
  /** Two reviews of every application, which share experts. */
  const reviewAll = async (): Promise<void> => {
    for (let i = 0; i < APPLICATIONS; i += 1)
      for (const expert of [i % 3, (i + 1) % 3])
        await handIn(app, experts[expert]!, await review(i, expert), 3 + ((i * 3 + expert * 2) % 7));
  };
  /** What the jobs do after scores have changed. */
  const rescore = async (...changed: number[]): Promise<void> => {
    await app.tx.run((em) =>
      app.get(RescoreApplications).execute(em, call.callId, changed.map(applicationOf)),
    );
    await asOwner(app, `UPDATE outbox SET done_at = now() WHERE done_at IS NULL`);
  };
  const calibrate = (): Promise<void> => app.get(CalibrateCalls).execute();
  const current = async (): Promise<{ version: number; digest: string }> => {
    const { ranking, rows } = (await app.get(Rankings).of(call.callId))!;
    return { version: ranking.version, digest: digestOfRanking(rows) };
  };
  /** The same worked out once more from nothing but the reviews. */
  const anew = async (): Promise<{ version: number; digest: string }> => {
    await asOwner(app, `UPDATE ranking SET input_digest = NULL WHERE call_id = $1`, [call.callId]);
    expect(await app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId))).toBe(false);
    await calibrate();
    return current();
  };
  /** Lets the next run read what it computes from, and stops it before it keeps that. */
  const stopBeforeKeeping = async (): Promise<{ running: Promise<void>; hold: AdvisoryHold }> => {
    const { ownerUrl } = app.database;
    const first = await AdvisoryHold.ask(ownerUrl, lockName());
    holds.push(first);
    await first.isGranted();
    const running = calibrate();
    await waitersForLocks(ownerUrl, 1);
    const hold = await AdvisoryHold.ask(ownerUrl, lockName());
    holds.push(hold);
    await waitersForLocks(ownerUrl, 2);
    await first.release();
    await hold.isGranted();
    await waitersForLocks(ownerUrl, 1);
    return { running, hold };
  };

  it('is only asked for by the job, and computed by a run of its own', async () => {
    expect(await board()).toMatchObject({ reviewCount: 0, pending: false, progress: null });
    await reviewAll();
    expect((await board()).pending).toBe(true);
    await rescore(0, 1, 2, 3, 4);
    expect(await board()).toMatchObject({ reviewCount: 0, pending: true, progress: null });
    await calibrate();
    expect(await board()).toMatchObject({ reviewCount: 10, pending: false, progress: null });
    expect(await app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId))).toBe(true);
    expect(await anew()).toEqual(await current());
  });

  it('takes in a review that becomes final while it is computed, and keeps nothing without it', async () => {
    await reviewAll();
    await rescore(0);
    await calibrate();
    const before = await current();
    const [early, late] = [await review(0, 2), await review(1, 0)];
    await handIn(app, experts[2], early, 9);
    await rescore(0);
    const { running, hold } = await stopBeforeKeeping();
    await handIn(app, experts[0], late, 2);
    await hold.release();
    await running;
    const after = await current();
    expect((await board()).reviewCount).toBe(12);
    // Of the early review alone nothing was kept.
    expect(after.version).toBe(before.version + 1);
    await rescore(1);
    await calibrate();
    expect(await current()).toEqual(after);
    expect(await anew()).toEqual(after);
    expect((await board()).pending).toBe(false);
  });

  it('stands with its time while the next is computed, and the board shows how far that is', async () => {
    await reviewAll();
    await rescore(0);
    await calibrate();
    const before = await board();
    await handIn(app, experts[2], await review(0, 2), 9);
    await rescore(0);
    const { running, hold } = await stopBeforeKeeping();
    const meanwhile = await eventually(async () => {
      const now = await board();
      expect(now.progress?.step).toBeGreaterThan(0);
      return now;
    });
    expect(meanwhile).toMatchObject({
      ...{ version: before.version, computedAt: before.computedAt, rows: before.rows, pending: true },
      calibration: { progress: null },
    });
    const near = await createPersonWith(app, fund.organiserId, 'contest-administrator');
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'decided')`,
      [applicationOf(1), near.personId],
    );
    expect((await board(await app.signedIn(near.email))).progress).toBeNull();
    await hold.release();
    await running;
    expect(await board()).toMatchObject({ version: before.version + 1, pending: false, progress: null });
  });

  it('is not kept by a run that another has taken over', async () => {
    await reviewAll();
    await rescore(0);
    const { version } = await current();
    const { running, hold } = await stopBeforeKeeping();
    await asOwner(
      app,
      `UPDATE calibration SET run_until = now() - interval '1 minute', run_id = gen_random_uuid() WHERE call_id = $1`,
      [call.callId],
    );
    await hold.release();
    await running;
    expect(await board()).toMatchObject({ version: version + 1, pending: false, reviewCount: 10 });
    const [run] = await app.tx.manager.query<{ run_id: string | null; ranking_wanted: boolean }[]>(
      'SELECT run_id, ranking_wanted FROM calibration WHERE call_id = $1',
      [call.callId],
    );
    expect(run).toEqual({ run_id: null, ranking_wanted: false });
    expect(await anew()).toEqual(await current());
  });

  it('stands still once a list was made from it, whatever a run had in hand', async () => {
    await reviewAll();
    await rescore(0);
    await calibrate();
    const before = await current();
    await handIn(app, experts[2], await review(0, 2), 9);
    await rescore(0);
    const { running, hold } = await stopBeforeKeeping();
    await asOwner(app, `UPDATE call SET status = 'list-proposed' WHERE id = $1`, [call.callId]);
    await hold.release();
    await running;
    expect(await current()).toEqual(before);
    expect((await board()).pending).toBe(false);
  });
});
