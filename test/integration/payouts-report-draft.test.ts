import {
  grantedCall,
  signedAgreement,
  type AgreementBody,
  type GrantedCall,
  type Grantee,
} from '../factories/payouts.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface ReportBody {
  version: number;
  status: string;
  text: string;
  draft: { text: string; spending: object[] } | null;
}

/** One step after another: each test goes on where the one before has ended. */
describe('a report that is being written', () => {
  let app: TestApp;
  let call: GrantedCall;
  let grantee: Grantee;
  let other: Grantee;
  let agreement: AgreementBody;

  beforeAll(async () => {
    app = await startTestApp();
    const { organiserId } = await setUpFund(app);
    call = await grantedCall(app, organiserId, { grants: 2 });
    [grantee, other] = call.grantees as [Grantee, Grantee];
    agreement = await signedAgreement(call, grantee);
  });
  afterAll(() => app.close());

  const path = (): string => `/api/reports/${agreement.reports[0]?.id}`;
  const unfinished = (version: number, text: string): object => ({
    ...{ version, text, results: [''] },
    spending: [
      {
        ...{ article: 'equipment', sourceId: agreement.tranches[0]?.sourceId, amountKopecks: '0' },
        document: '',
      },
    ],
  });
  const read = async (client: Client): Promise<ReportBody> =>
    (await client.get(path()).expect(200)).body as ReportBody;

  it('is kept unfinished, for the grantee alone', async () => {
    const { body } = await grantee.signatory.put(`${path()}/draft`, unfinished(1, 'Начали')).expect(200);
    expect(body).toMatchObject({ version: 2, status: 'awaited', text: '', draft: { text: 'Начали' } });
    expect((await read(grantee.signatory)).draft?.spending).toHaveLength(1);
    expect((await read(call.treasury.curator)).draft).toBeNull();
    await other.signatory.put(`${path()}/draft`, unfinished(2, 'Чужое')).expect(404);
    await call.treasury.curator.put(`${path()}/draft`, unfinished(2, 'Чужое')).expect(404);
  });

  it('never loses a text to a second window', async () => {
    const answers = await Promise.all(
      ['одно', 'другое'].map((text) => grantee.signatory.put(`${path()}/draft`, unfinished(2, text))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const stale = await grantee.signatory
      .post(`${path()}/submit`, { version: 2, results: ['40 занятий'], spending: [] })
      .expect(409);
    expect(stale.body).toMatchObject({ code: 'payouts.report-changed-meanwhile' });
  });

  it('is over once it is sent, and begins with what was sent when it is returned', async () => {
    const { version } = await read(grantee.signatory);
    await grantee.signatory
      .post(`${path()}/submit`, { version, text: 'Сделали', results: ['40 занятий'], spending: [] })
      .expect(200);
    expect(await read(grantee.signatory)).toMatchObject({ draft: null, text: 'Сделали' });
    const late = await grantee.signatory
      .put(`${path()}/draft`, unfinished(version + 1, 'Поздно'))
      .expect(409);
    expect(late.body).toMatchObject({ code: 'payouts.report-not-writable' });

    await call.treasury.curator.post(`${path()}/return`, { remarks: 'Приложите акты' }).expect(200);
    const returned = await read(grantee.signatory);
    await grantee.signatory.put(`${path()}/draft`, unfinished(returned.version, 'Исправляем')).expect(200);
    expect(await read(grantee.signatory)).toMatchObject({
      ...{ status: 'returned', text: 'Сделали' },
      draft: { text: 'Исправляем' },
    });
  });
});
