import { calibrate, reviewTable, RUBRIC_FPG, scoreApplication, scoreSheet, zScores } from '#engine';
import { CalibrateCalls, RecomputeRanking } from '#scoring';
import { asOwner, createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { createExperts, reviewingCall, submittedReview, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface CalibratedRanking {
  version: number;
  calibration: {
    rankingVersion: number | null;
    progress: object | null;
    figures: {
      variances: object;
      components: number;
      top: number | null;
      reviews: number;
      alpha: number;
    } | null;
    lack: { reviews: number; needed: number; single: number } | null;
  };
  rows: {
    applicationId: string;
    bandId: string;
    calibrated: {
      score: string;
      rank: number;
      rankLow: number;
      rankHigh: number;
      pTop: number | null;
    } | null;
    z: { score: string; rank: number } | null;
    reviews: { reviewId: string; scores: { criterionId: string; score: number }[] }[];
  }[];
}

describe('the calibration of a call', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let experts: Person[];
  let call: ReviewingCall;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
    experts = await createExperts(app, fund.organiserId, 3);
    call = await reviewingCall(app, fund, { applications: 5 });
  });
  afterAll(() => app.close());

  const review = (application: number, expert: number, score: number): Promise<string> =>
    submittedReview(app, fund, call.applications[application]?.applicationId ?? '', experts[expert]!, score);
  const calibrated = async (): Promise<CalibratedRanking> => {
    await app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId));
    await app.get(CalibrateCalls).execute();
    return (await admin.get(`/api/calls/${call.callId}/ranking`).expect(200)).body as CalibratedRanking;
  };

  it('says how many reviews it lacks', async () => {
    await review(0, 0, 8);
    await review(0, 1, 6);
    await review(1, 0, 7);
    const { version, calibration, rows } = await calibrated();
    expect(calibration).toMatchObject({
      ...{ rankingVersion: version, progress: null, figures: null },
      lack: { reviews: 3, needed: 4, single: 1 },
    });
    expect(rows.every((row) => row.calibrated === null)).toBe(true);
  });

  it('is the engine’s, of the reviews that the ranking shows', async () => {
    for (const [application, expert, score] of [
      ...[
        [1, 1, 4],
        [2, 1, 5],
        [2, 2, 9],
        [3, 0, 6],
        [3, 2, 8],
        [4, 0, 3],
        [4, 1, 2],
      ],
    ] as [number, number, number][])
      await review(application, expert, score);
    const { calibration, rows } = await calibrated();
    const authors = await app.tx.manager.query<{ id: string; expert_id: string }[]>(
      'SELECT id, expert_id FROM review WHERE call_id = $1',
      [call.callId],
    );
    const given = rows.flatMap(({ applicationId, bandId, reviews }) =>
      reviews.map(({ reviewId, scores }) => {
        const own = Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score]));
        const scored = scoreApplication(scoreSheet(RUBRIC_FPG, bandId), [
          { id: reviewId, state: 'submitted', scores: own },
        ]);
        return {
          application: applicationId,
          expert: authors.find(({ id }) => id === reviewId)?.expert_id ?? '',
          total: Number(scored.counted[0]?.total),
        };
      }),
    );
    const expected = calibrate(given, { top: 5 });
    expect(calibration.figures).toMatchObject({
      variances: expected.variances,
      components: 1,
      top: 5,
      reviews: 10,
    });
    for (const { applicationId, calibrated: place } of rows) {
      const score = expected.scores.find(({ application }) => application === applicationId);
      expect(place).toMatchObject({
        score: score?.score.toFixed(6),
        rankLow: score?.rankLow,
        pTop: score?.pTop,
      });
    }
    expect(rows.map((row) => row.calibrated?.rank).sort()).toEqual([1, 2, 3, 4, 5]);
    const table = reviewTable(given);
    const byZ = new Map(table.applications.map((id, i) => [id, zScores(table)[i]!]));
    for (const { applicationId, z } of rows) {
      const score = byZ.get(applicationId)!;
      expect(Number(z?.score)).toBeCloseTo(score, 5);
      expect(z?.rank).toBe(1 + [...byZ.values()].filter((other) => other > score + 1e-6).length);
    }
  });

  it('is done once, by one of two at once, and again when the ranking changes', async () => {
    const before = await calibrated();
    const [{ id }] = await app.tx.manager.query<[{ id: string }]>(
      'SELECT id FROM review WHERE call_id = $1 ORDER BY id LIMIT 1',
      [call.callId],
    );
    await admin.post(`/api/reviews/${id}/void`, { reason: 'Оценки не обоснованы' }).expect(200);
    const [, after] = await Promise.all([app.get(CalibrateCalls).execute(), calibrated()]);
    expect(after.calibration.rankingVersion).toBe(before.version + 1);
    expect(after.calibration.figures?.reviews).toBe(9);
    const computedAt = async (): Promise<unknown> =>
      (await app.tx.manager.query('SELECT computed_at FROM calibration WHERE call_id = $1', [
        call.callId,
      ])) as unknown;
    const done = await computedAt();
    await app.get(CalibrateCalls).execute();
    expect(await computedAt()).toEqual(done);
  });

  it('tells how severe each expert is, and how far, to those who watch over the round', async () => {
    const path = `/api/calls/${call.callId}/expert-figures`;
    const { body } = await admin.get(path).expect(200);
    const { experts: figures } = body as {
      experts: { expertId: string; assigned: number; done: number; severity: number; totals: number[] }[];
    };
    expect(figures.map(({ expertId }) => expertId).sort()).toEqual(
      experts.map(({ personId }) => personId).sort(),
    );
    expect(figures.reduce((sum, { severity }) => sum + severity, 0)).toBeCloseTo(0, 6);
    for (const { assigned, done, totals } of figures)
      expect([done, totals.length]).toEqual([assigned, assigned]);
    const council = await createPersonWith(app, fund.organiserId, 'council-member');
    await (await app.signedIn(council.email)).get(path).expect(403);
    await (await app.signedIn(experts[0]!.email)).get(path).expect(403);
  });

  it('is withheld from who stands too near to one of the applications, in every figure', async () => {
    const near = await createPersonWith(app, fund.organiserId, 'contest-administrator');
    const [hidden] = call.applications;
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'decided')`,
      [hidden?.applicationId, near.personId],
    );
    const client = await app.signedIn(near.email);
    const { body } = await client.get(`/api/calls/${call.callId}/ranking`).expect(200);
    const { calibration, rows } = body as CalibratedRanking;
    expect(calibration).toEqual({
      ...{ withheld: true, rankingVersion: null, computedAt: null, progress: null },
      ...{ figures: null, lack: null },
    });
    expect(rows.map((row) => row.calibrated ?? row.z)).toEqual([null, null, null, null]);
    const figures = (await client.get(`/api/calls/${call.callId}/expert-figures`).expect(200)).body as {
      experts: { severity: number | null; totals: number[] }[];
    };
    expect(figures.experts.every(({ severity }) => severity === null)).toBe(true);
    const [{ count }] = await app.tx.manager.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM review WHERE call_id = $1 AND status = 'submitted' AND application_id <> $2`,
      [call.callId, hidden?.applicationId],
    );
    expect(figures.experts.flatMap(({ totals }) => totals)).toHaveLength(count);
  });

  it('is not kept by a run that another has taken over', async () => {
    await app.tx.manager.query(
      `UPDATE calibration SET ranking_version = 0, run_id = gen_random_uuid(), run_until = now() - interval '1 minute'`,
    );
    const after = await calibrated();
    expect(after.calibration).toMatchObject({ rankingVersion: after.version, progress: null });
  });
});
