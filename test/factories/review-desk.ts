import { RUBRIC_FPG, type Rubric } from '#engine';
import { asOwner, createFund, createPersonWith, type Fund, type Person } from './contest.js';
import { setUpFund } from './people.js';
import { assign, createExperts, reviewingCall, type ReviewingCall } from './scoring.js';
import type { Client } from '../setup/client.js';
import type { TestApp } from '../setup/test-app.js';

interface ProblemBody {
  code: string;
  errors: { pointer: string; code: string; detail: string }[];
}

/** A low score of the team needs a reason. */
const STRICT: Rubric = {
  ...RUBRIC_FPG,
  criteria: RUBRIC_FPG.criteria.map((criterion) =>
    criterion.id === 'team' ? { ...criterion, rationale: { minLength: 20, atMost: 3 } } : criterion,
  ),
};

/** A review that was just assigned, and its expert. */
export interface GivenReview {
  expert: Person;
  client: Client;
  reviewId: string;
  url: string;
}

/** Two applications that are open to experts, one in a call that hides applicants, and who supervises. */
export class ReviewDesk {
  private constructor(
    private readonly app: TestApp,
    readonly fund: Fund,
    readonly head: Client,
    readonly admin: Client,
    readonly call: ReviewingCall,
    readonly blindCall: ReviewingCall,
  ) {}

  static async open(app: TestApp): Promise<ReviewDesk> {
    const fund = await createFund(app, (await setUpFund(app)).organiserId);
    const head = await app.signedIn(
      (await createPersonWith(app, fund.organiserId, 'head-of-expertise')).email,
    );
    const admin = await app.signedIn(fund.administrator.email);
    const rules = { code: 'R-1', rubric: STRICT };
    const call = await reviewingCall(app, fund, { applications: 2, rules });
    const blind = { code: 'R-2', blindToExperts: true };
    const blindCall = await reviewingCall(app, fund, { applications: 1, rules: blind });
    return new ReviewDesk(app, fund, head, admin, call, blindCall);
  }

  /** The first application goes to a new expert. */
  async give(): Promise<GivenReview> {
    const [expert] = (await createExperts(this.app, this.fund.organiserId, 1)) as [Person];
    const client = await this.app.signedIn(expert.email);
    const reviewId = await assign(this.app, this.fund, applicationOf(this.call), expert);
    return { expert, client, reviewId, url: `/api/reviews/${reviewId}` };
  }

  /** @param sql what is set in the review's row */
  async move(sql: string, reviewId: string): Promise<void> {
    await asOwner(this.app, `UPDATE review SET ${sql} WHERE id = $1`, [reviewId]);
  }

  /** How often re-scoring was asked for in the first call. */
  async rescored(): Promise<number> {
    const [row] = await asOwner<{ count: number }>(
      this.app,
      `SELECT count(*)::int AS count FROM outbox WHERE job = 'scoring.rescore-applications' AND coalesce_key = $1`,
      [this.call.callId],
    );
    return row?.count ?? 0;
  }
}

export const applicationOf = (call: ReviewingCall, position = 0): string =>
  call.applications[position]?.applicationId ?? '';

export const problemOf = async (request: ReturnType<Client['get']>, status: number): Promise<ProblemBody> =>
  (await request.expect(status)).body as ProblemBody;
