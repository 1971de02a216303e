import { asOwner, createFund, type Fund, type Person } from './contest.js';
import { setUpFund } from './people.js';
import { reviewingCall, type ReviewingCall } from './scoring.js';
import type { Client } from '../setup/client.js';
import type { TestApp } from '../setup/test-app.js';

export interface ProposalBody {
  id: string;
  status: string;
  pairs: { applicationId: string; expertId: string; affinity: number }[];
  loads: { expertId: string; before: number; proposed: number; capacity: number }[];
  shortages: { applicationId: string; missing: number }[];
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

  async propose(callId: string, body: object = { seed: 1 }): Promise<ProposalBody> {
    const answer = await this.admin.post(`/api/calls/${callId}/assignment-proposals`, body).expect(201);
    return answer.body as ProposalBody;
  }

  /** Takes the role away again, so that every test has only experts of its own. */
  async retireExperts(): Promise<void> {
    await asOwner(
      this.app,
      `UPDATE role_grant SET valid_from = now() - interval '2 days', valid_until = now() - interval '1 day' WHERE role = 'expert'`,
    );
  }
}
