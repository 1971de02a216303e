import { DeliverMail } from '#notifications';
import { asOwner, createFund, type Fund } from '../factories/contest.js';
import { letters, tell, type LetterRow } from '../factories/notifications.js';
import { createStaff, setUpFund } from '../factories/people.js';
import { eventually } from '../setup/eventually.js';
import { Mailbox } from '../setup/mailbox.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

describe('mail', () => {
  let mailbox: Mailbox;
  let app: TestApp;
  let fund: Fund;

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    const config = { smtpUrl: mailbox.url, publicUrl: 'https://grants.example' };
    app = await startTestApp({ processes: 'api-and-worker', config });
    const { organiserId } = await setUpFund(app);
    fund = await createFund(app, organiserId);
  });
  afterAll(async () => {
    await app.close();
    await mailbox.close();
  });

  interface Addressee {
    email: string;
    letter: () => Promise<LetterRow>;
  }

  /** Has a letter written to somebody new. */
  const writeTo = async (): Promise<Addressee> => {
    const { email, personId } = await createStaff(app, fund.organiserId, 'expert');
    await tell(app, 'person.registered-again', { personId });
    const letter = async (): Promise<LetterRow> => {
      const found = (await letters(app)).find((row) => row.person_id === personId);
      if (!found) throw new Error('the letter is not written yet');
      return found;
    };
    await eventually(letter);
    return { email, letter };
  };

  const makeDue = (id: string): Promise<unknown> =>
    asOwner(app, `UPDATE letter SET mail_at = now() WHERE id = $1`, [id]);

  const reaches = ({ letter }: Addressee, state: Partial<LetterRow>): Promise<LetterRow> =>
    eventually(async () => {
      await app.get(DeliverMail).process();
      const row = await letter();
      expect(row).toMatchObject(state);
      return row;
    });

  it('carries a letter to its addressee, once, under the letter’s own Message-ID', async () => {
    const addressee = await writeTo();
    const { id } = await reaches(addressee, { mail_status: 'sent' });
    await app.get(DeliverMail).process();
    const mails = mailbox.to(addressee.email);
    expect(mails.map((mail) => mail.messageId)).toEqual([`<${id}@keskil>`]);
    expect(mails[0]?.subject).toBe('Кто-то указал вашу почту при регистрации');
    expect(mails[0]?.body).toContain('https://grants.example/sign-in');
  });

  it('tries again later what a server refuses for now, and then sends it once', async () => {
    mailbox.refuseNext = 1;
    const addressee = await writeTo();
    const refused = await reaches(addressee, { mail_status: 'queued', mail_attempts: 1 });
    expect(refused.is_due_later).toBe(true);
    expect(refused.mail_error).toContain('451');
    expect(mailbox.to(addressee.email)).toHaveLength(0);
    await makeDue(refused.id);
    expect(await reaches(addressee, { mail_status: 'sent' })).toMatchObject({
      mail_attempts: 2,
      mail_error: null,
    });
    await app.get(DeliverMail).process();
    expect(mailbox.to(addressee.email)).toHaveLength(1);
  });

  it('sends again, under the same Message-ID, what a killed worker left half-way', async () => {
    const addressee = await writeTo();
    const { id } = await reaches(addressee, { mail_status: 'sent' });
    await asOwner(
      app,
      `UPDATE letter SET mail_status = 'sending', mail_at = now() + interval '1 minute' WHERE id = $1`,
      [id],
    );
    await app.get(DeliverMail).process();
    expect(mailbox.to(addressee.email)).toHaveLength(1);
    await makeDue(id);
    await reaches(addressee, { mail_status: 'sent' });
    const mails = mailbox.to(addressee.email);
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1);
  });

  it('gives up after eight refusals and tells the administrators once', async () => {
    const [one, two] = [await writeTo(), await writeTo()];
    for (const addressee of [one, two]) {
      const { id } = await reaches(addressee, { mail_status: 'sent' });
      await asOwner(
        app,
        `UPDATE letter SET mail_status = 'queued', mail_attempts = 7, mail_at = now() + interval '1 hour', organiser_id = $2 WHERE id = $1`,
        [id, fund.organiserId],
      );
      mailbox.refuseNext = 1;
      await makeDue(id);
      await reaches(addressee, { mail_status: 'failed', mail_attempts: 8 });
    }
    const told = await letters(app, 'mail.undelivered');
    expect(told.map((letter) => letter.person_id)).toEqual(
      expect.arrayContaining([fund.administrator.personId]),
    );
    expect(told.filter((letter) => letter.person_id === fund.administrator.personId)).toHaveLength(1);
    const client = await app.signedIn(fund.administrator.email);
    const path = `/api/organisers/${fund.organiserId}/letters?mailStatus=failed`;
    const { body } = await client.get(path).expect(200);
    expect((body as { items: object[] }).items).toHaveLength(2);
  });

  it('is divided between two workers without a letter sent twice', async () => {
    const second = await startTestApp({
      processes: 'api-and-worker',
      database: app.database,
      config: { smtpUrl: mailbox.url },
    });
    const { email, personId } = await createStaff(app, fund.organiserId, 'expert');
    await app.tx.manager.query(
      `INSERT INTO letter (id, person_id, kind, params, object_kind, object_id, effect_key, mail_status, mail_at)
       SELECT gen_random_uuid(), $1, 'mail.undelivered', '{}', 'organiser', $2, 'many' || n, 'queued', now()
         FROM generate_series(1, 200) n`,
      [personId, fund.organiserId],
    );
    await Promise.all([app.get(DeliverMail).process(), second.get(DeliverMail).process()]);
    await eventually(async () => {
      const unsent = (await letters(app, 'mail.undelivered')).filter((row) => row.mail_status !== 'sent');
      expect(unsent).toHaveLength(0);
    });
    await second.app.close();
    const ids = mailbox.to(email).map((mail) => mail.messageId);
    expect(ids).toHaveLength(200);
    expect(new Set(ids).size).toBe(200);
  });
});
