import {
  debitOf,
  exportFile,
  importStatement,
  ordersIn,
  statement,
  type BankLine,
} from '../factories/bank.js';
import {
  approvedPayout,
  draftAgreement,
  grantedCall,
  ledgerOf,
  payoutNow,
  readAgreement,
  type AgreementBody,
  type GrantedCall,
  type Grantee,
} from '../factories/payouts.js';
import { setUpFund } from '../factories/people.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface OpenLine {
  id: string;
  reason: string | null;
  candidates: { id: string }[];
}

/** One step after another: each test goes on where the one before has ended. */
describe('what a person enters by hand', () => {
  let app: TestApp;
  let call: GrantedCall;
  let agreement: AgreementBody;
  let payoutId: string;
  let sent: BankLine;

  const onPaper = (id: string, signedOn: string, client = call.treasury.administrator) =>
    client.post(`/api/agreements/${id}/sign-on-paper`, { signedOn });
  const unmatched = async (): Promise<OpenLine[]> => {
    const { body } = await call.treasury.auditor.get('/api/bank-statements/unmatched').expect(200);
    return (body as { items: OpenLine[] }).items;
  };
  const resolve = (id: string, body: object, client = call.treasury.approver) =>
    client.post(`/api/statement-lines/${id}/resolve`, body);

  beforeAll(async () => {
    app = await startTestApp({ config: { logLevel: 'error' } as never });
    const { organiserId } = await setUpFund(app);
    call = await grantedCall(app, organiserId, { grants: 1 });
  });
  afterAll(() => app.close());

  it('an agreement signed on paper carries the paper’s day, which cannot be to come', async () => {
    const { id } = await draftAgreement(call, call.grantees[0] as Grantee);
    const { body } = await onPaper(id, '2199-01-01').expect(422);
    expect(body).toMatchObject({ code: 'payouts.paper-from-the-future', errors: [{ pointer: '/signedOn' }] });
    await onPaper(id, '2026-01-15', call.treasury.preparer).expect(403);
    await call.treasury.administrator.post(`/api/agreements/${id}/sign`).expect(403);
    expect((await onPaper(id, '2026-01-15').expect(200)).body).toMatchObject({
      ...{ status: 'running', paperSignedOn: '2026-01-15', signedAt: expect.any(String) },
    });
    agreement = await readAgreement(call, id);
  });

  it('a line that differs from its payment names the payments that it may be', async () => {
    payoutId = (await approvedPayout(call, agreement.tranches[0]?.id ?? '')).id;
    const { file } = await exportFile(call.treasury.preparer);
    const [order] = ordersIn(file);
    if (!order) throw new Error('no order');
    // The bank's clerk has left the mark out, and typed another number.
    sent = { ...debitOf(order), number: '777', purpose: 'Грант по соглашению' };
    const fee = { ...sent, number: '778', amount: '150.00', purpose: 'Комиссия банка' };
    await importStatement(call.treasury.preparer, statement([sent, fee]));
    const lines = await unmatched();
    expect(lines.map(({ reason }) => reason)).toEqual(lines.map(() => 'payouts.unmatched-no-payment'));
    const open = await Promise.all(
      lines.map(
        async ({ id }) => (await call.treasury.auditor.get(`/api/statement-lines/${id}`)).body as OpenLine,
      ),
    );
    expect(open.map(({ candidates }) => candidates.map(({ id }) => id)).sort()).toEqual([[], [payoutId]]);
  });

  it('an approver settles the payment by its line, and puts what is no payment aside', async () => {
    for (const { id } of await unmatched()) {
      const { body } = await call.treasury.auditor.get(`/api/statement-lines/${id}`);
      const [candidate] = (body as OpenLine).candidates;
      await resolve(id, { payoutId, reason: 'Письмо банка' }, call.treasury.preparer).expect(403);
      if (!candidate) await resolve(id, { payoutId, reason: 'Комиссия' }).expect(409);
      await resolve(id, { ...(candidate && { payoutId }), reason: 'Письмо банка № 41' }).expect(204);
      const again = await resolve(id, { reason: 'Ещё раз' }).expect(409);
      expect(again.body).toMatchObject({ code: 'payouts.line-resolved' });
    }
    expect(await unmatched()).toEqual([]);
    expect(await payoutNow(call, payoutId)).toMatchObject({
      status: 'confirmed',
      settledOn: expect.any(String),
    });
    expect(await ledgerOf(call)).toEqual([['10000000', '5000000', '5000000', '0']]);
  });

  it('what was settled by hand is not settled again by the next statement', async () => {
    const result = await importStatement(call.treasury.preparer, statement([sent]));
    expect(result).toMatchObject({ newLines: 0, knownLines: 1, confirmed: 0, unmatched: [] });
  });

  it('money that came back is matched by hand as well', async () => {
    const back: BankLine = { ...sent, direction: 'credit', number: '12', purpose: 'Счёт закрыт' };
    await importStatement(call.treasury.preparer, statement([back]));
    const [line] = await unmatched();
    await resolve(line?.id ?? '', { payoutId, reason: 'Возврат, счёт закрыт' }).expect(204);
    expect(await payoutNow(call, payoutId)).toMatchObject({ status: 'returned' });
    expect(await ledgerOf(call)).toEqual([['10000000', '10000000', '0', '0']]);
  });
});
