import { CreateApplication } from '#applications';
import { asBytes } from '../factories/bank.js';
import {
  createApplicant,
  createFund,
  publishedCall,
  submittedApplications,
  type Fund,
  type OpenCall,
  type Submitted,
} from '../factories/contest.js';
import { completeContent } from '../factories/content.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { textOfPdf } from '../setup/pdf-text.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const SAKHA = 'Түһүлгэ: Ҕ ҕ Ҥ ҥ Ө ө Һ һ Ү ү';

interface Receipt {
  number: string;
  digest: string;
  receivedAt: string;
}

describe('a receipt as PDF', () => {
  let app: TestApp;
  let fund: Fund;
  let call: OpenCall;
  let handedIn: Submitted;
  let applicant: Client;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    call = await publishedCall(app, fund, { code: 'P-1', title: SAKHA });
    [handedIn] = (await submittedApplications(app, call, 1)) as [Submitted];
    applicant = await app.signedIn(handedIn.applicant.email);
  });
  afterAll(() => app.close());

  const receiptOf = (client: Client, id = handedIn.applicationId): ReturnType<Client['get']> =>
    asBytes(client.get(`/api/applications/${id}/receipt.pdf`));
  const wordsOf = async (client: Client): Promise<string> =>
    textOfPdf((await receiptOf(client).expect(200)).body as Buffer);
  const known = async (): Promise<Receipt> => {
    const { body } = await applicant.get(`/api/applications/${handedIn.applicationId}`).expect(200);
    return (body as { receipt: Receipt }).receipt;
  };

  it('says what was handed in, with every letter of Sakha, under a name with the number', async () => {
    const { number, digest, receivedAt } = await known();
    const answer = await receiptOf(applicant).expect(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="receipt-${number}.pdf"`);
    const words = textOfPdf(answer.body as Buffer);
    const inYakutsk = new Date(Date.parse(receivedAt) + 9 * 3_600_000).toISOString().slice(11, 19);
    for (const part of [
      `Заявка ${number} подана`,
      'Проект 1',
      SAKHA,
      'АНО «Сайдыы',
      '100 000,00 ₽',
      inYakutsk,
    ])
      expect(words).toContain(part);
    expect(words.replace(/\s/g, '')).toContain(digest);
  });

  it('is in the language of who reads it, amount and date too', async () => {
    const client = await app.signedIn(handedIn.applicant.email);
    await client
      .put('/api/me', { fullName: 'Заявитель', locale: 'en', timeZone: 'Asia/Yakutsk' })
      .expect(200);
    const words = await wordsOf(client);
    const { number, receivedAt } = await known();
    const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'Asia/Yakutsk' }).format(
      new Date(receivedAt),
    );
    for (const part of [`Application ${number} is submitted`, '100,000.00 ₽', month])
      expect(words).toContain(part);
    await client
      .put('/api/me', { fullName: 'Заявитель', locale: 'ru', timeZone: 'Asia/Yakutsk' })
      .expect(200);
  });

  it('keeps to what was handed in when the draft goes on, and follows a new submission', async () => {
    const before = await known();
    const path = `/api/applications/${handedIn.applicationId}`;
    const saved = await applicant
      .put(path, {
        ...{ version: 1, trackId: call.trackIds[0], municipalityOktmo: '98608000' },
        content: completeContent('Другое название'),
      })
      .expect(200);
    expect(await wordsOf(applicant)).toContain('Проект 1');
    const { version } = saved.body as { version: number };
    await applicant.post(`${path}/submit`, { version }).expect(200);
    const after = await known();
    const words = (await wordsOf(applicant)).replace(/\s/g, '');
    expect(words).toContain('Другоеназвание');
    expect(words).toContain(after.digest);
    expect(words).not.toContain(before.digest);
  });

  it('is for the applicant and the staff, and there is none for a draft', async () => {
    const other = await createApplicant(app);
    const stranger = await app.signedIn(other.email);
    await receiptOf(stranger).expect(404);
    await receiptOf(app.visitor()).expect(401);
    await receiptOf(await app.signedIn(fund.checker.email)).expect(200);
    const draft = await app.get(CreateApplication).execute(other.actor, {
      ...{ callId: call.callId, organisationId: other.organisationId, trackId: call.trackIds[0] ?? '' },
      content: completeContent('Черновик'),
    });
    const { body } = await stranger.get(`/api/applications/${draft.id}/receipt.pdf`).expect(404);
    expect(body).toMatchObject({ code: 'applications.not-handed-in' });
  });
});
