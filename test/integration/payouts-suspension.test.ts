import {
  grantedCall,
  readAgreement,
  signedAgreement,
  type AgreementBody,
  type GrantedCall,
  type Grantee,
} from '../factories/payouts.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const REASON = 'Промежуточный отчёт, транш 1, просрочен на 9 дней.';

/** One step after another: each test goes on where the one before has ended. */
describe('payments behind a late report', () => {
  let app: TestApp;
  let call: GrantedCall;
  let grantee: Grantee;
  let agreement: AgreementBody;

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    const { organiserId } = await setUpFund(app);
    call = await grantedCall(app, organiserId, { grants: 1 });
    grantee = call.grantees[0] as Grantee;
    agreement = await signedAgreement(call, grantee);
  });
  afterAll(() => app.close());

  const path = (action: string): string => `/api/agreements/${agreement.id}/${action}`;
  const offered = async (client: Client): Promise<string[]> => {
    const { body } = await client.get(`/api/agreements/${agreement.id}`).expect(200);
    return (body as AgreementBody).availableActions.map(({ action }) => action);
  };
  const letterOf = (kind: string): Promise<Record<string, string>> =>
    eventually(async () => {
      const { body } = await grantee.signatory.get('/api/me/letters').expect(200);
      const letter = (body as { items: Record<string, string>[] }).items.find((one) => one['kind'] === kind);
      expect(letter).toBeDefined();
      return letter ?? {};
    });

  it('says by how many days the report is late', async () => {
    const [first] = agreement.reports;
    const { body } = await call.treasury.curator.get(`/api/reports/${first?.id}`).expect(200);
    expect((body as { lateDays: number }).lateDays).toBeGreaterThan(200);
    const { body: list } = await call.treasury.curator.get('/api/reports?status=awaited').expect(200);
    expect((list as { items: unknown[] }).items[0]).toMatchObject({
      ...{ overdue: true, agreementStatus: 'running' },
    });
  });

  it('are stopped by whoever answers for reports, for the account or for the contest, and by nobody else', async () => {
    const { curator, approver, administrator, preparer, auditor } = call.treasury;
    for (const client of [curator, approver, administrator])
      expect(await offered(client)).toContain('suspend');
    for (const client of [preparer, auditor, grantee.signatory]) {
      expect(await offered(client)).not.toContain('suspend');
      await client.post(path('suspend'), { reason: REASON }).expect(403);
    }
    await curator.post(path('suspend'), { reason: '' }).expect(422);
  });

  it('stop at once, with the reason on record and in a letter', async () => {
    const { curator, approver } = call.treasury;
    const both = await Promise.all(
      [curator, approver].map((client) => client.post(path('suspend'), { reason: REASON })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const now = await readAgreement(call, agreement.id);
    expect(now).toMatchObject({ status: 'suspended', statusReason: REASON });
    expect(now.tranches.map(({ status }) => status)).not.toContain('ready');
    const { body } = await curator.get('/api/reports?status=awaited').expect(200);
    expect((body as { items: unknown[] }).items[0]).toMatchObject({ agreementStatus: 'suspended' });
    const { id, subject } = await letterOf('agreement.suspended');
    expect(subject).toBe(`Выплаты по соглашению № ${agreement.number} приостановлены`);
    const letter = await grantee.signatory.get(`/api/me/letters/${id}`).expect(200);
    expect((letter.body as { body: string }).body).toContain(`Причина: ${REASON}`);
  });

  it('go on by the administrator alone, once no report is owed', async () => {
    const { curator, administrator } = call.treasury;
    await curator.post(path('resume'), { reason: 'Отчёты приняты' }).expect(403);
    const early = await administrator.post(path('resume'), { reason: 'Отчёты приняты' }).expect(409);
    expect(early.body).toMatchObject({ code: 'payouts.reports-overdue' });
    for (const report of agreement.reports) {
      await grantee.signatory
        .post(`/api/reports/${report.id}/submit`, { version: 1, results: ['40 занятий'], spending: [] })
        .expect(200);
      await curator.post(`/api/reports/${report.id}/accept`, {}).expect(200);
    }
    await administrator.post(path('resume'), { reason: 'Отчёты приняты' }).expect(200);
    const { subject } = await letterOf('agreement.resumed');
    expect(subject).toBe(`Выплаты по соглашению № ${agreement.number} возобновлены`);
  });
});
