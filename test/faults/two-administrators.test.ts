import { SaveCall } from '#calls';
import { callRules, createFund, createPersonWith, type Fund } from '../factories/contest.js';
import { grantedCall, preparedPayout, signedAgreement } from '../factories/payouts.js';
import { setUpFund } from '../factories/people.js';
import { createExperts, reviewingCall, submittedReview } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { gateFigures, gateSize, gateTimeout } from '../setup/gate-size.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const RACES = gateSize({ small: 3, stated: 100 });

describe('two who act at the same moment: one wins, the other is told so', () => {
  let app: TestApp;
  let fund: Fund;
  let administrators: [Client, Client];
  let races = 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    const second = await createPersonWith(app, fund.organiserId, 'contest-administrator');
    administrators = [await app.signedIn(fund.administrator.email), await app.signedIn(second.email)];
  }, gateTimeout);
  afterAll(() => app.close());

  /** @returns the codes of what lost */
  const race = async (people: Client[], path: string, body?: object): Promise<string> => {
    const answers = await Promise.all(people.map((person) => person.post(path, body)));
    const [won, lost] = answers.sort((a, b) => a.status - b.status);
    expect(won?.status).toBeLessThan(300);
    expect(lost?.status).toBe(409);
    expect(lost?.headers['content-type']).toContain('application/problem+json');
    races += 1;
    return (lost?.body as { code: string }).code;
  };
  /** How often the audit says that it happened to the object. */
  const times = async (action: string, objectId: string): Promise<number> => {
    const found = await app.tx.manager.query<unknown[]>(
      'SELECT FROM audit_entry WHERE action = $1 AND object_id = $2',
      [action, objectId],
    );
    return found.length;
  };

  it(
    'publishing a call',
    async () => {
      for (let i = 0; i < RACES; i += 1) {
        const { id } = await app.get(SaveCall).create(fund.administrator.actor, {
          organiserId: fund.organiserId,
          programme: 'Гранты',
          rules: callRules({ code: `P-${i}` }),
        });
        expect(await race(administrators, `/api/calls/${id}/publish`)).toMatch(
          /^kernel\.(raced|wrong-status)$/,
        );
        expect(await times('call.publish', id)).toBe(1);
      }
    },
    gateTimeout,
  );

  it(
    'closing the review',
    async () => {
      const experts = await createExperts(app, fund.organiserId, 2);
      for (let i = 0; i < RACES; i += 1) {
        const call = await reviewingCall(app, fund, { applications: 1, rules: { code: `C-${i}` } });
        const { applicationId } = call.applications[0] ?? { applicationId: '' };
        for (const expert of experts) await submittedReview(app, fund, applicationId, expert, 8);
        const code = await race(administrators, `/api/calls/${call.callId}/close-reviewing`);
        expect(code).toMatch(/^kernel\.(raced|wrong-status)$|^scoring\./);
        expect(await times('call.closeReviewing', call.callId)).toBe(1);
      }
    },
    gateTimeout,
  );

  it(
    'approving a payout',
    async () => {
      const call = await grantedCall(app, fund.organiserId, {
        grants: RACES,
        rules: { expertCapacity: 500 },
      });
      const second = await createPersonWith(app, fund.organiserId, 'finance-approver');
      const approvers = [call.treasury.approver, await app.signedIn(second.email)];
      for (const grantee of call.grantees) {
        const agreement = await signedAgreement(call, grantee);
        const { id } = await preparedPayout(call, agreement.tranches[0]?.id ?? '');
        await race(approvers, `/api/payouts/${id}/approve`, {});
        expect(await times('payout.approve', id)).toBe(1);
      }
      gateFigures('two at once', { races, winners: races });
    },
    gateTimeout,
  );
});
