import { DeliverInvitations } from '#notifications';
import { asOwner, createFund, createPersonWith, type Fund } from '../factories/contest.js';
import { createStaff, setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { Mailbox } from '../setup/mailbox.js';
import { PASSWORD, startTestApp, type TestApp } from '../setup/test-app.js';

interface Made {
  id: string;
  link: string | null;
}

const CONSENTS = { consentTextVersion: '2026-11', consents: ['personal-data-processing'] };
const newcomer = (token: string, change: object = {}) => ({
  ...{ token, fullName: 'Туйаара Саввина', password: PASSWORD, ...CONSENTS },
  ...change,
});
const tokenIn = (text: string | null): string => /\/invitation#([\w-]+)/.exec(text ?? '')?.[1] ?? '';

describe('inviting an expert', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let visitor: Client;
  let addresses = 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
    visitor = app.visitor();
  });
  afterAll(() => app.close());

  const newAddress = (): string => `expert-${(addresses += 1)}@invited.example`;
  const invite = async (email: string): Promise<Made> =>
    (await admin.post('/api/invitations', { email }).expect(201)).body as Made;
  const listed = async (): Promise<{ id: string; status: string; email: string }[]> =>
    (
      (await admin.get(`/api/organisers/${fund.organiserId}/invitations`).expect(200)).body as {
        items: { id: string; status: string; email: string }[];
      }
    ).items;
  const statusOf = async (id: string): Promise<string | undefined> =>
    (await listed()).find((invitation) => invitation.id === id)?.status;

  it('brings somebody new an account with the role, once', async () => {
    const email = newAddress();
    const { id, link } = await invite(email.toUpperCase());
    const token = tokenIn(link);
    expect((await visitor.post('/api/invitations/read', { token }).expect(200)).body).toMatchObject({
      ...{ email, organiserName: 'Фонд', hasAccount: false },
    });
    const without = await visitor
      .post('/api/invitations/join', newcomer(token, { consents: [] }))
      .expect(422);
    expect(without.body).toMatchObject({ code: 'identity.consent-needed' });
    const { body } = await visitor.post('/api/invitations/join', newcomer(token)).expect(200);
    expect(body).toEqual({ email });
    const me = (await (await app.signedIn(email)).get('/api/me').expect(200)).body;
    expect(me).toMatchObject({ roles: [{ role: 'expert', organiserId: fund.organiserId }] });
    expect(await statusOf(id)).toBe('accepted');
    for (const path of ['read', 'join'])
      expect(
        (
          await visitor
            .post(`/api/invitations/${path}`, path === 'read' ? { token } : newcomer(token))
            .expect(409)
        ).body,
      ).toMatchObject({
        code: 'identity.invitation-over',
      });
    const [{ count }] = await app.tx.manager.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM consent c JOIN person p ON p.id = c.person_id WHERE p.email = $1`,
      [email],
    );
    expect(count).toBe(1);
  });

  it('answers the same for an address that has an account, whose owner accepts signed in', async () => {
    const { email } = await createStaff(app, fund.organiserId, 'auditor');
    const stranger = newAddress();
    const [known, unknown] = [await invite(email), await invite(stranger)];
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    const token = tokenIn(known.link);
    expect((await visitor.post('/api/invitations/join', newcomer(token)).expect(409)).body).toMatchObject({
      code: 'identity.sign-in-to-accept',
    });
    await visitor.post('/api/invitations/accept', { token }).expect(401);
    const another = await app.signedIn((await createStaff(app, fund.organiserId, 'auditor')).email);
    expect((await another.post('/api/invitations/accept', { token }).expect(403)).body).toMatchObject({
      code: 'identity.invited-another',
    });
    const owner = await app.signedIn(email);
    await owner.post('/api/invitations/accept', { token }).expect(204);
    expect((await owner.get('/api/me')).body).toMatchObject({
      roles: expect.arrayContaining([{ role: 'expert', organiserId: fund.organiserId }]) as object[],
    });
    const again = await invite(email);
    await owner.post('/api/invitations/accept', { token: tokenIn(again.link) }).expect(204);
    const [{ count }] = await app.tx.manager.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM role_grant g JOIN person p ON p.id = g.person_id
        WHERE p.email = $1 AND g.role = 'expert'`,
      [email],
    );
    expect(count).toBe(1);
  });

  it('is declined with a reason that the administrator reads', async () => {
    const { id, link } = await invite(newAddress());
    const token = tokenIn(link);
    await visitor.post('/api/invitations/decline', { token, reason: '' }).expect(422);
    await visitor.post('/api/invitations/decline', { token, reason: 'В отпуске' }).expect(204);
    expect((await listed()).find((invitation) => invitation.id === id)).toMatchObject({
      ...{ status: 'declined', declineReason: 'В отпуске' },
    });
    const told = await app.tx.manager.query<unknown[]>(
      `SELECT 1 FROM outbox WHERE payload ->> 'topic' = 'expert.invitation-declined'`,
    );
    expect(told).toHaveLength(1);
  });

  it('ends when it is taken back, replaced or too old', async () => {
    const email = newAddress();
    const first = await invite(email);
    const second = await invite(email);
    expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['revoked', 'invited']);
    await visitor.post('/api/invitations/read', { token: tokenIn(first.link) }).expect(409);
    await admin.post(`/api/invitations/${second.id}/revoke`).expect(204);
    await admin.post(`/api/invitations/${second.id}/revoke`).expect(409);
    await visitor.post('/api/invitations/join', newcomer(tokenIn(second.link))).expect(409);
    const old = await invite(email);
    await asOwner(app, `UPDATE expert_invitation SET expires_at = now() WHERE id = $1`, [old.id]);
    await visitor.post('/api/invitations/join', newcomer(tokenIn(old.link))).expect(409);
    await visitor.post('/api/invitations/read', { token: 'nothing' }).expect(404);
  });

  it('of two who answer at once only one is heard', async () => {
    const { link } = await invite(newAddress());
    const token = tokenIn(link);
    const answers = await Promise.all([
      visitor.post('/api/invitations/join', newcomer(token)),
      visitor.post('/api/invitations/decline', { token, reason: 'Нет' }),
    ]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1);
  });

  it('is for administrators of the organiser', async () => {
    const head = await app.signedIn(
      (await createPersonWith(app, fund.organiserId, 'head-of-expertise')).email,
    );
    await head.post('/api/invitations', { email: newAddress() }).expect(403);
    const { id } = await invite(newAddress());
    const [{ id: elsewhere }] = (await asOwner<{ id: string }>(
      app,
      `INSERT INTO organiser (id, code, name) VALUES (gen_random_uuid(), 'other', 'Другой фонд') RETURNING id`,
    )) as [{ id: string }];
    const stranger = await app.signedIn(
      (await createPersonWith(app, elsewhere, 'contest-administrator')).email,
    );
    await stranger.post(`/api/invitations/${id}/revoke`).expect(404);
    await stranger.get(`/api/organisers/${fund.organiserId}/invitations`).expect(404);
    await stranger
      .post('/api/invitations', { email: newAddress(), organiserId: fund.organiserId })
      .expect(403);
  });
});

describe('letters of invitation', () => {
  let mailbox: Mailbox;
  let app: TestApp;
  let admin: Client;
  let organiserId: string;

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    const config = { smtpUrl: mailbox.url, publicUrl: 'https://grants.example' };
    app = await startTestApp({ processes: 'api-and-worker', config });
    organiserId = (await setUpFund(app)).organiserId;
    admin = await app.signedIn((await createFund(app, organiserId)).administrator.email);
  });
  afterAll(async () => {
    await app.close();
    await mailbox.close();
  });

  const mailsTo = (email: string, count: number) =>
    eventually(async () => {
      await app.get(DeliverInvitations).process();
      const mails = mailbox.to(email);
      expect(mails).toHaveLength(count);
      return mails;
    });

  it('go out with a link of their own, a nudge after three days, and no more', async () => {
    const email = 'mailed@invited.example';
    const body = { email, note: 'Очень ждём вас.' };
    const { id, link } = (await admin.post('/api/invitations', body).expect(201)).body as Made;
    expect(link).toBeNull();
    const [first] = await mailsTo(email, 1);
    expect(first?.body).toContain('Очень ждём вас.');
    await asOwner(app, `UPDATE expert_invitation SET mail_at = now() WHERE id = $1`, [id]);
    const [, nudge] = await mailsTo(email, 2);
    expect(tokenIn(nudge?.body ?? '')).not.toBe(tokenIn(first?.body ?? ''));
    for (const mail of [first, nudge])
      await app
        .visitor()
        .post('/api/invitations/read', { token: tokenIn(mail?.body ?? '') })
        .expect(200);
    const [row] = await app.tx.manager.query<{ mail_at: Date | null; letters_sent: number }[]>(
      'SELECT mail_at, letters_sent FROM expert_invitation WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ mail_at: null, letters_sent: 2 });
    await asOwner(app, `UPDATE expert_invitation SET expires_at = now() WHERE id = $1`, [id]);
    await eventually(async () => {
      await app.get(DeliverInvitations).process();
      const { body: page } = await admin.get(`/api/organisers/${organiserId}/invitations`).expect(200);
      expect(page).toMatchObject({ items: [{ id, status: 'expired' }] });
    });
  });

  it('are tried again when the mail server refuses them, and say why', async () => {
    const email = 'refused@invited.example';
    mailbox.refuseNext = 1;
    const { id } = (await admin.post('/api/invitations', { email }).expect(201)).body as Made;
    await eventually(async () => {
      await app.get(DeliverInvitations).process();
      const [row] = await app.tx.manager.query<{ mail_error: string | null }[]>(
        'SELECT mail_error FROM expert_invitation WHERE id = $1',
        [id],
      );
      expect(row?.mail_error).toContain('try again later');
    });
    await asOwner(app, `UPDATE expert_invitation SET mail_at = now() WHERE id = $1`, [id]);
    await mailsTo(email, 1);
  });
});
