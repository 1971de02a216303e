import fc from 'fast-check';
import { Calls } from '#calls';
import { RUBRIC_FPG, scoreSheet } from '#engine';
import {
  digestOfRanking,
  RecomputeRanking,
  Rankings,
  RescoreApplications,
  type CurrentRanking,
} from '#scoring';
import { asOwner, createFund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { assign, createExperts, reviewingCall, type ReviewingCall } from '../factories/scoring.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const APPLICATIONS = 14;
const EXPERTS = 3;
const ASKED = scoreSheet(RUBRIC_FPG, 'up-to-1m').asked.map(({ id }) => id);

/** What happens to one review or application. Few different scores, so that there are ties in every step. */
type Change =
  | { kind: 'score'; review: number; base: number; first: number }
  | { kind: 'status'; review: number; status: 'submitted' | 'reopened' | 'voided' }
  | { kind: 'application'; application: number; status: 'admitted' | 'withdrawn' };

const review = fc.nat(APPLICATIONS * EXPERTS - 1);
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('score' as const),
      review,
      base: fc.constantFrom(5, 6),
      first: fc.nat(2),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('status' as const),
      review,
      status: fc.constantFrom('submitted' as const, 'reopened' as const, 'voided' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('application' as const),
      application: fc.nat(APPLICATIONS - 1),
      status: fc.constantFrom('admitted' as const, 'withdrawn' as const),
    }),
  },
);

describe('a ranking that follows single changes', () => {
  let app: TestApp;
  let call: ReviewingCall;
  let reviews: string[];

  beforeAll(async () => {
    app = await startTestApp();
    const fund = await createFund(app, (await setUpFund(app)).organiserId);
    const experts: Person[] = await createExperts(app, fund.organiserId, EXPERTS);
    call = await reviewingCall(app, fund, { applications: APPLICATIONS });
    reviews = [];
    for (const { applicationId } of call.applications)
      for (const expert of experts) reviews.push(await assign(app, fund, applicationId, expert));
    await asOwner(
      app,
      `INSERT INTO review_score (review_id, criterion_id, score)
       SELECT r.id, c.id, 5 FROM review r, unnest($1::text[]) AS c(id)`,
      [ASKED],
    );
  });
  afterAll(() => app.close());

  /** Straight into the tables: here it does not matter who may. @returns the application that has changed */
  const happen = async (one: Change): Promise<string> => {
    const applicationId =
      call.applications[one.kind === 'application' ? one.application : Math.floor(one.review / EXPERTS)]
        ?.applicationId ?? '';
    const id = one.kind === 'application' ? applicationId : reviews[one.review];
    if (one.kind === 'application')
      await app.tx.manager.query('UPDATE application SET status = $2 WHERE id = $1', [id, one.status]);
    else if (one.kind === 'status')
      await app.tx.manager.query('UPDATE review SET status = $2, submitted_at = now() WHERE id = $1', [
        id,
        one.status,
      ]);
    else {
      await app.tx.manager.query(
        `UPDATE review_score SET score = $2 + (criterion_id = ANY($3))::int WHERE review_id = $1`,
        [id, one.base, ASKED.slice(Math.max(one.first - 1, 0), one.first)],
      );
      await app.tx.manager.query(
        `UPDATE review SET status = 'submitted', submitted_at = now() WHERE id = $1`,
        [id],
      );
    }
    return applicationId;
  };
  const rescore = (ids: string[]): Promise<void> =>
    app.tx.run((em) => app.get(RescoreApplications).execute(em, call.callId, ids));
  const current = async (): Promise<CurrentRanking> => {
    const places = await app.get(Rankings).of(call.callId);
    if (!places) throw new Error('there is no ranking');
    return places;
  };

  it('is bit for bit what a full recomputation gives, whatever came in which order', async () => {
    const { tieBreakCriteria } = await app.get(Calls).get(call.callId);
    expect(tieBreakCriteria).toEqual(['relevance']);
    const ties = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (bursts) => {
          // What a burst has left undone waits, as rows of the outbox do, and comes in with the next one.
          const waiting: string[] = [];
          for (const burst of bursts) {
            for (const one of burst) waiting.push(await happen(one));
            await rescore(waiting.splice(0, Math.ceil(waiting.length / 2)));
          }
          await rescore(waiting);
          const followed = await current();
          await app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId));
          const recomputed = await current();
          expect(recomputed).toEqual(followed);
          expect(digestOfRanking(recomputed.rows)).toBe(digestOfRanking(followed.rows));
          for (const { tie } of recomputed.rows) ties.add(tie);
        },
      ),
      { numRuns: 40 },
    );
    expect([...ties].sort()).toEqual(['criterion:relevance', 'lot', 'none']);
  });

  it('writes the one row that has changed, and a new version only then', async () => {
    await app.tx.manager.query(`UPDATE application SET status = 'admitted' WHERE call_id = $1`, [
      call.callId,
    ]);
    // Two applications share each score.
    await app.tx.manager.query(
      `UPDATE review_score s SET score = CASE WHEN s.criterion_id = ANY($1) THEN 1 ELSE 0 END + (place + 1) / 2
         FROM review r, unnest($2::uuid[]) WITH ORDINALITY AS a(id, place)
        WHERE r.id = s.review_id AND a.id = r.application_id`,
      [ASKED.slice(0, 3), call.applications.map(({ applicationId }) => applicationId)],
    );
    await app.tx.manager.query(`UPDATE review SET status = 'submitted', submitted_at = now()`);
    await app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId));
    const written = async (): Promise<number> => {
      const [row] = await app.tx.manager.query<[{ count: number }]>(
        `SELECT count(*)::int AS count FROM ranking_row WHERE xmin = pg_current_xact_id()::xid`,
      );
      return row.count;
    };
    const before = await current();
    const last = before.rows.at(-1)?.applicationId ?? '';
    const moved = await app.tx.run(async (em) => {
      await em.query(
        `UPDATE review_score s SET score = 10 FROM review r WHERE r.id = s.review_id AND r.application_id = $1`,
        [last],
      );
      await app.get(RescoreApplications).execute(em, call.callId, [last]);
      return written();
    });
    const after = await current();
    expect(after.rows[0]).toMatchObject({ applicationId: last, position: 1 });
    expect(after.ranking.version).toBe(before.ranking.version + 1);
    // Its own row; the places of the others follow.
    expect(moved).toBe(1);
    await rescore([last]);
    expect((await current()).ranking).toEqual(after.ranking);
  });
});
