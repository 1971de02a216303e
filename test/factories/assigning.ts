import { WorkOutProposals } from '#scoring';
import { asOwner, createFund, type Fund, type Person } from './contest.js';
import { setUpFund } from './people.js';
import { reviewingCall, type ReviewingCall } from './scoring.js';
import type { Client } from '../setup/client.js';
import type { TestApp } from '../setup/test-app.js';

export interface ProposalBody {
  id: string;
  status: string;
  progress: { stage: string; done: number } | null;
  refusal: { code: string; detail: string } | null;
  pairs: { applicationId: string; expertId: string; affinity: number }[];
  loads: { expertId: string; before: number; proposed: number; capacity: number }[];
  shortages: { applicationId: string; missing: number }[];
  withoutLocal: string[];
}

interface Prices {
  now: Outcome;
  without: { constraint: string; outcome: Outcome }[];
}
type Outcome = Record<'pairs' | 'objective' | 'missing' | 'withoutLocal', number>;

/** Asks for a proposal, and reads what the worker has found. */
export async function workedOut(
  app: TestApp,
  admin: Client,
  path: string,
  body?: object,
): Promise<ProposalBody> {
  const { id } = (await admin.post(path, body).expect(202)).body as ProposalBody;
  await app.get(WorkOutProposals).execute();
  return (await admin.get(`/api/assignment-proposals/${id}`).expect(200)).body as ProposalBody;
}

interface PricesBody extends Pick<ProposalBody, 'progress' | 'refusal'> {
  prices: Prices | null;
}

/** What each rule of a proposal costs, asked for and worked out. */
export async function pricesOf(app: TestApp, admin: Client, { id }: ProposalBody): Promise<Prices> {
  const path = `/api/assignment-proposals/${id}/prices`;
  await admin.post(path).expect(202);
  await app.get(WorkOutProposals).execute();
  const { prices } = (await admin.get(path).expect(200)).body as PricesBody;
  if (!prices) throw new Error('there are no prices');
  return prices;
}

/** A fund whose administrator assigns experts. */
export class AssigningFund {
  private calls = 0;

  private constructor(
    private readonly app: TestApp,
    readonly fund: Fund,
    readonly admin: Client,
  ) {}

  static async open(app: TestApp): Promise<AssigningFund> {
    const fund = await createFund(app, (await setUpFund(app)).organiserId);
    return new AssigningFund(app, fund, await app.signedIn(fund.administrator.email));
  }

  /** A call under review with so many applications. */
  call(applications: number, rules = {}): Promise<ReviewingCall> {
    this.calls += 1;
    return reviewingCall(this.app, this.fund, {
      applications,
      rules: { code: `S-${this.calls}`, ...rules },
    });
  }

  async saveProfile(expert: Person, profile: object): Promise<void> {
    await this.admin
      .put(`/api/experts/${expert.personId}/profile`, { directions: [], workplaceInns: [], ...profile })
      .expect(200);
  }

  propose(callId: string, body: object = { seed: 1 }): Promise<ProposalBody> {
    return workedOut(this.app, this.admin, `/api/calls/${callId}/assignment-proposals`, body);
  }

  /** Takes the role away again, so that every test has only experts of its own. */
  async retireExperts(): Promise<void> {
    await asOwner(
      this.app,
      `UPDATE role_grant SET valid_from = now() - interval '2 days', valid_until = now() - interval '1 day' WHERE role = 'expert'`,
    );
  }
}
