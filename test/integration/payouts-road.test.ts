import { asBytes, debitOf, exportFile, importStatement, ordersIn, statement } from '../factories/bank.js';
import {
  approvedPayout,
  draftAgreement,
  grantedCall,
  ledgerOf,
  payoutNow,
  readAgreement,
  type AgreementBody,
  type Grantee,
  type GrantedCall,
} from '../factories/payouts.js';
import { setUpFund } from '../factories/people.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

/** One step after another: each test goes on where the one before has ended. */
describe('the road of a grant', () => {
  let app: TestApp;
  let call: GrantedCall;
  let grantee: Grantee;
  let agreement: AgreementBody;

  const read = async (): Promise<void> => {
    agreement = await readAgreement(call, agreement.id);
  };
  const pay = async (ordinal: number): Promise<void> => {
    for (const tranche of agreement.tranches.filter((part) => part.ordinal === ordinal))
      await approvedPayout(call, tranche.id);
    const { file } = await exportFile(call.treasury.preparer);
    await importStatement(call.treasury.preparer, statement(ordersIn(file).map(debitOf)));
    await read();
  };
  const report = (ordinal: number) => agreement.reports.find((awaited) => awaited.ordinal === ordinal);
  const submit = async (ordinal: number): Promise<void> => {
    const spending = agreement.tranches
      .filter((tranche) => tranche.ordinal === ordinal)
      .map(({ sourceId, amountKopecks }) => ({
        ...{ article: 'equipment', sourceId, amountKopecks, document: 'Накладная № 7' },
      }));
    await grantee.signatory
      .post(`/api/reports/${report(ordinal)?.id}/submit`, { version: 1, results: ['40 занятий'], spending })
      .expect(200);
  };
  const accept = (ordinal: number) =>
    call.treasury.curator.post(`/api/reports/${report(ordinal)?.id}/accept`, {}).expect(200);
  const statuses = () => agreement.tranches.map(({ ordinal, status }) => `${ordinal} ${status}`);

  beforeAll(async () => {
    app = await startTestApp({ config: { logLevel: 'error' } as never });
    const { organiserId } = await setUpFund(app);
    const sources = [
      { name: 'Республика', budgetCode: '806 0113', amountKopecks: 6_000_000n },
      { name: 'Федеральный фонд', budgetCode: '', amountKopecks: 4_000_001n },
    ];
    call = await grantedCall(app, organiserId, { grants: 1, rules: { sources } });
    grantee = call.grantees[0] as Grantee;
  });
  afterAll(() => app.close());

  it('begins with an agreement: tranches by source that sum to the award, and the reports between them', async () => {
    agreement = await draftAgreement(call, grantee);
    expect(agreement).toMatchObject({ status: 'draft', amountKopecks: '10000000' });
    const sum = agreement.tranches.reduce((total, part) => total + BigInt(part.amountKopecks), 0n);
    expect(sum).toBe(10_000_000n);
    expect(agreement.tranches.map(({ ordinal, status, waitsFor }) => [ordinal, status, waitsFor])).toEqual(
      Array.from(agreement.tranches, ({ ordinal }) => [
        ...[ordinal, 'planned'],
        ordinal === 1 ? 'payouts.agreement-not-active' : 'payouts.previous-report-not-accepted',
      ]),
    );
    expect(agreement.reports.map(({ kind, ordinal, status }) => [kind, ordinal, status])).toEqual([
      ['interim', 1, 'awaited'],
      ['final', 2, 'awaited'],
    ]);
    expect(new Set(agreement.tranches.map(({ sourceName }) => sourceName))).toEqual(
      new Set(['Республика', 'Федеральный фонд']),
    );
  });

  it('promises the money when the signatory signs, and makes the advance ready', async () => {
    expect(await ledgerOf(call)).toEqual([
      ['6000000', '0', '0', '0'],
      ['4000001', '0', '0', '0'],
    ]);
    const { body } = await grantee.signatory.post(`/api/agreements/${agreement.id}/sign`);
    agreement = body as AgreementBody;
    expect(agreement.status).toBe('running');
    expect(statuses()).toEqual(
      agreement.tranches.map((t) => `${t.ordinal} ${t.ordinal === 1 ? 'ready' : 'planned'}`),
    );
    const promised = (await ledgerOf(call)).map(([, committed]) => BigInt(committed ?? ''));
    expect(promised.reduce((a, b) => a + b, 0n)).toBe(10_000_000n);
    await grantee.signatory.post(`/api/agreements/${agreement.id}/sign`).expect(409);
  });

  it('pays the advance by one file, whose orders say what the bank needs', async () => {
    const advance = agreement.tranches.filter(({ ordinal }) => ordinal === 1);
    const approved = [];
    for (const tranche of advance) approved.push(await approvedPayout(call, tranche.id));
    const { file, location } = await exportFile(call.treasury.preparer);
    const orders = ordersIn(file);
    expect(orders.map(({ account }) => account)).toEqual(advance.map(() => agreement.payee.account));
    for (const { reference } of approved)
      expect(orders.filter(({ purpose }) => purpose.startsWith(`${reference} `))).toHaveLength(1);
    for (const { id } of approved)
      expect(await payoutNow(call, id)).toMatchObject({ status: 'sent', paymentNumber: expect.any(Number) });

    const again = await asBytes(call.treasury.preparer.get(location)).expect(200);
    expect(again.body).toEqual(file);
    expect(again.headers).toMatchObject({
      'content-type': 'text/plain; charset=windows-1251',
      'content-disposition': expect.stringMatching(/^attachment; filename="[a-z0-9.-]+"$/),
    });

    const imported = await importStatement(call.treasury.preparer, statement(orders.map(debitOf)));
    expect(imported).toEqual({
      newLines: advance.length,
      knownLines: 0,
      confirmed: advance.length,
      returned: 0,
      unmatched: [],
    });
    await read();
    expect(statuses().filter((status) => status.startsWith('1'))).toEqual(advance.map(() => '1 paid'));
    for (const { id } of approved) expect((await payoutNow(call, id)).settledOn).not.toBeNull();
  });

  it('goes on when the report on the advance is accepted', async () => {
    const waiting = agreement.tranches.find(({ ordinal }) => ordinal === 2);
    const early = await call.treasury.preparer.post(`/api/tranches/${waiting?.id}/payouts`).expect(409);
    expect(early.body).toMatchObject({ code: 'payouts.previous-report-not-accepted' });
    await submit(1);
    await accept(1);
    await read();
    expect(
      statuses()
        .filter((status) => status.startsWith('2'))
        .every((s) => s === '2 ready'),
    ).toBe(true);
    await pay(2);
    expect(agreement.tranches.every(({ status }) => status === 'paid')).toBe(true);
  });

  it('ends with the final report, and only then', async () => {
    const complete = `/api/agreements/${agreement.id}/complete`;
    const early = await call.treasury.administrator.post(complete, {}).expect(409);
    expect(early.body).toMatchObject({ code: 'payouts.final-report-not-accepted' });
    const finish = `/api/calls/${call.callId}/finish`;
    const running = await call.treasury.administrator.post(finish).expect(409);
    expect(running.body).toMatchObject({ code: 'calls.agreements-running' });

    await submit(2);
    await accept(2);
    const { body } = await call.treasury.administrator.post(complete, {}).expect(200);
    expect(body).toMatchObject({ status: 'completed' });
    const finished = await call.treasury.administrator.post(finish).expect(200);
    expect(finished.body).toEqual({ id: call.callId, status: 'finished' });
  });

  it('leaves books in which all that was promised was paid, source by source', async () => {
    const [[free, committed, paid, refunded] = [], [federalFree, ...federal] = []] = await ledgerOf(call);
    expect([committed, refunded, federal[0], federal[2]]).toEqual(['0', '0', '0', '0']);
    expect(BigInt(paid ?? '') + BigInt(federal[1] ?? '')).toBe(10_000_000n);
    expect(BigInt(free ?? '') + BigInt(paid ?? '')).toBe(6_000_000n);
    expect(BigInt(federalFree ?? '') + BigInt(federal[1] ?? '')).toBe(4_000_001n);
  });

  it('is on record step by step', async () => {
    const entries = await app.tx.manager.query<{ action: string }[]>(
      `SELECT action FROM audit_entry WHERE object_id = $1 ORDER BY id`,
      [agreement.id],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'agreement.create',
      'agreement.sign',
      'agreement.start',
      'agreement.complete',
    ]);
  });
});
