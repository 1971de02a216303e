import { asOwner, createApplicant, type Applicant } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { PASSWORD, startTestApp, type TestApp } from '../setup/test-app.js';

const NEW_PASSWORD = 'staple-river-lantern';

interface AuditRow {
  action: string;
  facts: Record<string, unknown>;
}

describe('a profile', () => {
  let app: TestApp;
  let person: Applicant;
  let client: Client;

  beforeAll(async () => {
    app = await startTestApp({ config: { helpPhone: '8 (4112) 50-60-70' } });
    await setUpFund(app);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    person = await createApplicant(app);
    client = await app.signedIn(person.email);
  });

  const recordOf = (objectId: string): Promise<AuditRow[]> =>
    asOwner<AuditRow & Record<string, unknown>>(
      app,
      `SELECT action, facts FROM audit_entry WHERE object_id = $1 AND actor_id = $2 ORDER BY id`,
      [objectId, person.personId],
    );

  it('takes a new name, language and zone, and says on record which fields changed, not what to', async () => {
    const details = { fullName: ' Мария Новая ', locale: 'en', timeZone: 'Asia/Srednekolymsk' };
    const { body } = await client.put('/api/me', details).expect(200);
    expect(body).toMatchObject({ ...details, fullName: 'Мария Новая', email: person.email });
    expect(await recordOf(person.personId)).toEqual([
      { action: 'person.update', facts: { fields: ['fullName', 'locale', 'timeZone'] } },
    ]);
    await client.put('/api/me', details).expect(200);
    expect(await recordOf(person.personId)).toHaveLength(1);
  });

  it('refuses an empty name and a zone that does not exist, by field', async () => {
    const details = { fullName: 'Мария', locale: 'ru', timeZone: 'Asia/Yakutsk' };
    const nameless = await client.put('/api/me', { ...details, fullName: ' ' }).expect(422);
    expect(nameless.body).toMatchObject({ errors: [{ pointer: '/fullName' }] });
    const nowhere = await client.put('/api/me', { ...details, timeZone: 'Asia/Nowhere' }).expect(422);
    expect(nowhere.body).toMatchObject({
      errors: [{ pointer: '/timeZone', code: 'identity.unknown-time-zone' }],
    });
  });

  it('takes another password for the old one, and ends every other session', async () => {
    const elsewhere = await app.signedIn(person.email);
    const wrong = { currentPassword: 'not-this-one', newPassword: NEW_PASSWORD };
    const { body } = await client.put('/api/me/password', wrong).expect(422);
    expect(body).toMatchObject({
      errors: [{ pointer: '/currentPassword', code: 'identity.wrong-password' }],
    });
    await elsewhere.get('/api/me').expect(200);

    await client.put('/api/me/password', { ...wrong, currentPassword: PASSWORD }).expect(204);
    await client.get('/api/me').expect(200);
    await elsewhere.get('/api/me').expect(401);
    await app.visitor().post('/api/sessions', { email: person.email, password: PASSWORD }).expect(401);
    await app.signedIn(person.email, NEW_PASSWORD);
    expect(await recordOf(person.personId)).toEqual([
      { action: 'person.change-password', facts: { endedSessions: 1 } },
    ]);
  });

  it('lets one of two changes win that know the same old password', async () => {
    const other = await app.signedIn(person.email);
    const answers = await Promise.all(
      [client, other].map((who, i) =>
        who.put('/api/me/password', { currentPassword: PASSWORD, newPassword: `${NEW_PASSWORD}-${i}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).not.toEqual([204, 204]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  });

  it('delays whoever guesses the old password', async () => {
    const guess = { currentPassword: 'not-this-one', newPassword: NEW_PASSWORD };
    for (let i = 0; i < 5; i += 1) await client.put('/api/me/password', guess).expect(422);
    const right = { ...guess, currentPassword: PASSWORD };
    const { body } = await client.put('/api/me/password', right).expect(429);
    expect(body).toMatchObject({ code: 'identity.wait-before-next-attempt' });
  });

  it('keeps the contacts of the own organisation right, of others not', async () => {
    const contacts = { address: 'с. Майя, ул. Героя Попова, 1', noticesEmail: 'new@example.org' };
    const path = `/api/organisations/${person.organisationId}/contacts`;
    const stranger = await app.signedIn((await createApplicant(app)).email);
    await stranger.put(path, contacts).expect(404);
    await client.put(path, { ...contacts, noticesEmail: 'no' }).expect(422);
    const { body } = await client.put(path, contacts).expect(200);
    expect(body).toMatchObject({ id: person.organisationId, ...contacts });
    expect(await recordOf(person.organisationId)).toMatchObject([
      { action: 'organisation.create' },
      { action: 'organisation.update-contacts' },
    ]);
  });

  it('tells everyone whom to call, and admits what nobody has set', async () => {
    const { body } = await app.visitor().get('/api/installation').expect(200);
    expect(body).toEqual({ demo: false, helpPhone: '8 (4112) 50-60-70', helpEmail: null });
  });
});
