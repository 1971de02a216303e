import { recomputeResults, type PublishedResults } from '#awards';
import { isCalibratedRule, type AggregationRule } from '#contracts';
import { CalibrateCalls, CloseReviewing, RecomputeRanking } from '#scoring';
import { createCouncil, proposeAndApprove, PROPOSAL, type Council } from '../factories/awards.js';
import type { Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { plainCalibration, type PlainTotal } from '../factories/plain-calibration.js';
import type { RankingBody } from '../factories/plain-ranking.js';
import { createExperts, reviewingCall, submittedReview, type ReviewingCall } from '../factories/scoring.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

/** Who gives which application how much: the third expert is severe, and has read the better ones. */
const GIVEN: readonly (readonly [application: number, expert: number, score: number])[] = [
  ...([
    [0, 0, 8],
    [0, 1, 7],
    [1, 0, 6],
    [1, 1, 6],
    [2, 1, 9],
    [2, 2, 4],
  ] as const),
  ...([
    [3, 0, 9],
    [3, 2, 5],
    [4, 1, 5],
    [4, 0, 3],
    [5, 2, 3],
    [5, 0, 7],
  ] as const),
];

describe('a call whose rule calibrates', () => {
  let app: TestApp;
  let council: Council;
  let experts: Person[];

  beforeAll(async () => {
    app = await startTestApp();
    const { organiserId } = await setUpFund(app);
    council = await createCouncil(app, organiserId);
    experts = await createExperts(app, organiserId, 4);
  });
  afterAll(() => app.close());

  let codes = 0;
  const reviewed = async (aggregationRule: AggregationRule, given = GIVEN): Promise<ReviewingCall> => {
    const rules = { aggregationRule, expertAliasScope: 'call' as const, code: `C-${(codes += 1)}` };
    const call = await reviewingCall(app, council.fund, { applications: 6, rules });
    for (const [application, expert, score] of given)
      await submittedReview(
        app,
        council.fund,
        call.applications[application]!.applicationId,
        experts[expert]!,
        score,
      );
    await app.get(CloseReviewing).execute(council.fund.administrator.actor, call.callId);
    return call;
  };
  /** What the worker does all along. */
  const ranked = (): Promise<void> => app.get(CalibrateCalls).execute();
  const published = async ({ callId }: ReviewingCall): Promise<PublishedResults> => {
    await proposeAndApprove(council, callId, { passMarks: [{ mark: '30' }] });
    await council.administrator.post(`/api/calls/${callId}/publish-results`, {}).expect(201);
    return (await app.visitor().get(`/api/calls/${callId}/results`).expect(200)).body as PublishedResults;
  };

  it.each(['additive', 'blup'] as const)('%s: anyone can recompute its results', async (rule) => {
    const call = await reviewed(rule);
    const { callId } = call;
    const early = await council.secretary.post(`/api/calls/${callId}/award-lists`, PROPOSAL).expect(409);
    expect(early.body).toMatchObject({ code: 'awards.ranking-stale' });
    await ranked();
    const ranking = (await council.secretary.get(`/api/calls/${callId}/ranking`).expect(200))
      .body as RankingBody;
    const results = await published(call);
    expect(recomputeResults(results)).toEqual([]);
    const { document } = results;
    expect([isCalibratedRule(document.rule), 'variances' in document]).toEqual([true, rule === 'blup']);
    // Every asked criterion has the same score here, and a total is ten times that.
    const totals = document.applications.flatMap(({ id, reviews }) =>
      reviews.map(({ expert, scores }): PlainTotal => ({
        application: id,
        expert,
        total: (scores[0]?.score ?? 0) * 10,
      })),
    );
    expect(new Set(totals.map(({ expert }) => expert)).size).toBe(3);
    const { variances } = document;
    const plain = plainCalibration(
      totals,
      variances
        ? {
            application: Number(variances.application),
            expert: Number(variances.expert),
            residual: Number(variances.residual),
          }
        : null,
    );
    expect(document.applications.map(({ id, score }) => [id, score])).toEqual(
      [...plain].sort(([, a], [, b]) => b - a).map(([id, score]) => [id, score.toFixed(6)]),
    );
    expect(ranking.rows.map(({ applicationId, score }) => [applicationId, score])).toEqual(
      document.applications.map(({ id, score }) => [id, score]),
    );
    const means = new Map<string, number>();
    for (const { application, total } of totals)
      means.set(application, (means.get(application) ?? 0) + total / 2);
    expect([...means].sort(([, a], [, b]) => b - a).map(([id]) => id)).not.toEqual(
      document.applications.map(({ id }) => id),
    );
    document.applications[0]!.score = '99.000000';
    expect(recomputeResults(results).map(({ pointer }) => pointer)).toContain('/applications/0/score');
  });

  it('proposes nothing from groups that share no expert', async () => {
    const apart = GIVEN.map(([application, expert, score]): [number, number, number] => [
      application,
      application < 3 ? expert % 2 : 2 + (expert % 2),
      score,
    ]);
    const separate: [number, number, number][] = [];
    for (const pair of apart)
      separate.push(
        separate.some(([a, e]) => a === pair[0] && e === pair[1])
          ? [pair[0], pair[1] % 2 === 0 ? pair[1] + 1 : pair[1] - 1, pair[2]]
          : pair,
      );
    const { callId } = await reviewed('additive', separate);
    await ranked();
    const { passMarks, reserve } = PROPOSAL;
    for (const [path, body] of [
      ['award-lists', PROPOSAL],
      ['award-lists/preview', { passMarks, reserve }],
    ] as const) {
      const answer = await council.secretary.post(`/api/calls/${callId}/${path}`, body).expect(409);
      expect(answer.body).toMatchObject({ code: 'awards.separate-groups' });
    }
  });

  it('proposes nothing while too few reviews tell severity from merit', async () => {
    const lonely = Array.from({ length: 6 }, (_, i): [number, number, number][] => [
      [i, i % 2, 5],
      [i, 2 + (i % 2), 6],
    ]).flat();
    const { callId } = await reviewed('blup', lonely);
    const one = await app.tx.manager.query<{ id: string }[]>(
      'SELECT min(id::text)::uuid AS id FROM review WHERE call_id = $1 GROUP BY application_id',
      [callId],
    );
    for (const { id } of one)
      await council.administrator
        .post(`/api/reviews/${id}/void`, { reason: 'Оценки не обоснованы' })
        .expect(200);
    await app.tx.run((em) => app.get(RecomputeRanking).execute(em, callId));
    await ranked();
    const { body } = await council.secretary.post(`/api/calls/${callId}/award-lists`, PROPOSAL).expect(409);
    expect(body).toMatchObject({ code: 'awards.not-calibrated' });
  });
});
