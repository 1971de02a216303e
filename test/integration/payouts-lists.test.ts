import { debitOf, exportFile, importStatement, ordersIn, statement } from '../factories/bank.js';
import {
  grantedCall,
  preparedPayout,
  signedAgreement,
  type AgreementBody,
  type GrantedCall,
  type Grantee,
} from '../factories/payouts.js';
import { setUpFund } from '../factories/people.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface Page {
  items: Record<string, unknown>[];
  nextCursor: string | null;
}

/** One step after another: each test goes on where the one before has ended. */
describe('what waits at the cash desk', () => {
  let app: TestApp;
  let call: GrantedCall;
  let agreement: AgreementBody;

  const page = async (path: string): Promise<Page> => {
    const { body } = await call.treasury.auditor.get(`/api/${path}`).expect(200);
    return body as Page;
  };
  const day = async (client = call.treasury.approver): Promise<Record<string, unknown>> => {
    const { body } = await client.get('/api/payment-day').expect(200);
    return body as Record<string, unknown>;
  };

  beforeAll(async () => {
    app = await startTestApp({ config: { logLevel: 'error' } as never });
    const { organiserId } = await setUpFund(app);
    call = await grantedCall(app, organiserId, { grants: 2 });
  });
  afterAll(() => app.close());

  it('shows the awards without an agreement, page by page', async () => {
    const first = await page('awaited-agreements?limit=1');
    const second = await page(`awaited-agreements?limit=1&cursor=${first.nextCursor}`);
    expect(second.nextCursor).toBeNull();
    const shown = [...first.items, ...second.items];
    expect(shown.map(({ applicationId }) => applicationId).sort()).toEqual(
      call.grantees.map(({ applicationId }) => applicationId).sort(),
    );
    expect(shown[0]).toMatchObject({ amountKopecks: '10000000', callId: call.callId });
    expect(await day()).toMatchObject({ awaitedAgreements: 2, toPrepare: { count: 0, amountKopecks: '0' } });
  });

  it('takes an award off once its agreement is there, and lists the reports that are overdue', async () => {
    agreement = await signedAgreement(call, call.grantees[0] as Grantee);
    expect((await page('awaited-agreements')).items).toHaveLength(1);
    const { items } = await page('reports?status=awaited');
    expect(items.map(({ id }) => id).sort()).toEqual(agreement.reports.map(({ id }) => id).sort());
    expect(items[0]).toMatchObject({ agreementNumber: agreement.number, overdue: true, submittedAt: null });
    expect((await page('reports?status=submitted')).items).toEqual([]);
    expect((await page('agreements')).items[0]).toMatchObject({ organisationName: expect.any(String) });
    const [ready] = agreement.tranches;
    expect(await day()).toMatchObject({
      ...{ awaitedAgreements: 1, reportsOverdue: 2, reportsToCheck: 0 },
      toPrepare: { count: 1, amountKopecks: ready?.amountKopecks },
    });
  });

  it('counts a prepared payout as own for who prepared it, and as somebody else’s for the others', async () => {
    const [tranche] = agreement.tranches;
    const payout = await preparedPayout(call, tranche?.id ?? '');
    const sum = { count: 1, amountKopecks: payout.amountKopecks };
    const none = { count: 0, amountKopecks: '0' };
    expect(await day()).toMatchObject({ toApprove: sum, ownPrepared: none, toPrepare: none });
    expect(await day(call.treasury.preparer)).toMatchObject({ toApprove: none, ownPrepared: sum });
    const { items } = await page('payouts');
    expect(items[0]).toMatchObject({ createdByName: expect.any(String), approvedByName: null });
  });

  it('keeps lines without a payment, with the reason in the reader’s words', async () => {
    const { id } = agreement.tranches.find(({ ordinal }) => ordinal === 1) ?? { id: '' };
    const { items } = await page('payouts?status=draft');
    await call.treasury.approver.post(`/api/payouts/${String(items[0]?.id)}/approve`, {}).expect(200);
    await call.treasury.preparer.post(`/api/tranches/${id}/payouts`).expect(409);
    const { file } = await exportFile(call.treasury.preparer);
    const debits = ordersIn(file).map(debitOf);
    const strange = debits.map((line) => ({ ...line, amount: '1.00' }));
    await importStatement(call.treasury.preparer, statement(strange));
    const unmatched = await page('bank-statements/unmatched');
    expect(unmatched.items).toEqual([
      expect.objectContaining({
        reason: 'payouts.unmatched-amount-differs',
        detail: expect.stringMatching(/\S/),
      }),
    ]);
    expect(await day()).toMatchObject({ unmatchedLines: 1 });
  });

  it('is nobody else’s business', async () => {
    const { signatory } = call.grantees[0] as Grantee;
    for (const path of ['payment-day', 'awaited-agreements', 'reports', 'bank-statements/unmatched'])
      await signatory.get(`/api/${path}`).expect(403);
  });

  it('refuses what is no cursor', async () => {
    for (const path of ['awaited-agreements', 'reports', 'bank-statements/unmatched'])
      await call.treasury.auditor.get(`/api/${path}?cursor=AAAA`).expect(422);
  });
});
