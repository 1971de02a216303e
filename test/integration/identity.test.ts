import { createStaff, setUpFund } from '../factories/people.js';
import { PASSWORD, startTestApp, type TestApp } from '../setup/test-app.js';

const registration = {
  email: 'Aiyyna@Example.org',
  fullName: 'Айыына Петрова',
  password: PASSWORD,
  consentTextVersion: '2026-09',
  consents: ['personal-data-processing'],
};

describe('identity', () => {
  let app: TestApp;
  let organiserId: string;

  beforeAll(async () => {
    app = await startTestApp();
    ({ organiserId } = await setUpFund(app));
  });
  afterAll(() => app.close());

  it('lets a person register, sign in, see themself and sign out', async () => {
    await app.visitor().post('/api/registrations', registration).expect(202);
    const client = await app.signedIn('aiyyna@example.org');
    const { body } = await client.get('/api/me').expect(200);
    expect(body).toMatchObject({ email: 'aiyyna@example.org', roles: [], organisations: [] });
    await client.delete('/api/sessions/current').expect(204);
    const problem = await client.get('/api/me').expect(401);
    expect(problem.body).toMatchObject({ code: 'kernel.sign-in-needed', status: 401 });
    expect(problem.headers['content-type']).toContain('application/problem+json');
  });

  it('does nothing for a page that was made for somebody else', async () => {
    const [here, gone] = [await createStaff(app, organiserId), await createStaff(app, organiserId)];
    const client = await app.signedIn(here.email);
    await client.get('/api/me').set('x-person', here.personId).expect(200);
    const { body } = await client.get('/api/me').set('x-person', gone.personId).expect(401);
    expect(body).toMatchObject({ code: 'kernel.sign-in-needed' });
    await client.get('/api/calls').set('x-person', gone.personId).expect(200);
  });

  it('answers alike whether an address is taken or not, and leaves the account as it was', async () => {
    const first = await app
      .visitor()
      .post('/api/registrations', { ...registration, email: 'taken@example.org' });
    const again = await app.visitor().post('/api/registrations', {
      ...registration,
      email: 'taken@example.org',
      password: 'another-password',
    });
    expect([again.status, Object.keys(again.body as object)]).toEqual([
      first.status,
      Object.keys(first.body as object),
    ]);
    await app.signedIn('taken@example.org', PASSWORD);
  });

  it('names every wrong field with a pointer and changes nothing', async () => {
    const { body } = await app
      .visitor()
      .post('/api/registrations', {
        email: 'no',
        fullName: '',
        password: 'short',
        surprise: 1,
        consents: ['all'],
      })
      .expect(422);
    const faults = (body as { errors: { pointer: string; code: string; detail: string }[] }).errors;
    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual(
      expect.arrayContaining([
        ['/email', 'field.not-an-email'],
        ['/password', 'field.too-short'],
        ['/surprise', 'field.unknown'],
        ['/consentTextVersion', 'field.required'],
        ['/consents', 'field.not-one-of'],
      ]),
    );
    expect(faults.every((fault) => fault.detail.length > 0 && !fault.detail.includes('{'))).toBe(true);
  });

  it('refuses an account without the consent that it needs', async () => {
    const { body } = await app
      .visitor()
      .post('/api/registrations', { ...registration, email: 'n@example.org', consents: [] })
      .expect(422);
    expect(body).toMatchObject({ code: 'identity.consent-needed' });
  });

  it('speaks the language that the reader asks for', async () => {
    const { body } = await app.visitor().get('/api/me').set('accept-language', 'en-GB,ru;q=0.5').expect(401);
    expect(body).toMatchObject({ detail: 'You need to sign in.' });
  });

  it('delays guessing instead of locking out', async () => {
    const { email } = await createStaff(app, organiserId, 'expert');
    for (let i = 0; i < 5; i += 1)
      await app.visitor().post('/api/sessions', { email, password: 'wrong' }).expect(401);
    const { body, headers } = await app
      .visitor()
      .post('/api/sessions', { email, password: PASSWORD })
      .expect(429);
    expect(body).toMatchObject({ code: 'identity.wait-before-next-attempt' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('lets an administrator add people to the own organiser only', async () => {
    const { email } = await createStaff(app, organiserId, 'contest-administrator');
    const client = await app.signedIn(email);
    const person = { email: 'expert@example.org', fullName: 'Эксперт', password: PASSWORD };
    await client.post('/api/people', { ...person, grants: [{ role: 'expert' }] }).expect(201);
    const { body } = await client
      .post('/api/people', {
        ...person,
        email: 'x@example.org',
        grants: [{ role: 'installation-administrator' }],
      })
      .expect(403);
    expect(body).toMatchObject({ code: 'identity.only-for-own-organiser' });
  });

  it('refuses staff routes to others', async () => {
    const { email } = await createStaff(app, organiserId, 'expert');
    const client = await app.signedIn(email);
    await client
      .post('/api/people', {
        email: 'y@example.org',
        fullName: 'Y',
        password: PASSWORD,
        grants: [{ role: 'expert' }],
      })
      .expect(403);
  });

  it('names every municipality in Russian, Sakha and English', async () => {
    const { body } = await app.visitor().get('/api/municipalities').expect(200);
    const { items } = body as { items: { oktmo: string; nameEn: string }[] };
    expect(items.find(({ oktmo }) => oktmo === '98608000')).toMatchObject({
      ...{ nameRu: 'Амгинский улус', nameSah: 'Амма улууһа', nameEn: 'Amginsky District' },
    });
    expect(items.filter(({ nameEn }) => !/^[A-Z][A-Za-z -]+$/.test(nameEn))).toEqual([]);
    expect(new Set(items.map(({ nameEn }) => nameEn)).size).toBe(36);
  });

  it('checks an organisation and knows one that is there already', async () => {
    await app
      .visitor()
      .post('/api/registrations', { ...registration, email: 'head@example.org' })
      .expect(202);
    const client = await app.signedIn('head@example.org');
    const organisation = {
      kind: 'legal-entity',
      name: 'АНО «Түһүлгэ»',
      inn: '1435077441',
      ogrn: '1021401045324',
      kpp: '143501001',
      registeredOn: '2019-04-18',
      municipalityOktmo: '98608000',
      address: 'с. Амга, ул. Ленина, 5',
      noticesEmail: 'office@example.org',
      signatoryBasis: 'head',
    };
    const wrong = await client.post('/api/organisations', { ...organisation, inn: '1435077442' }).expect(422);
    expect(wrong.body).toMatchObject({ errors: [{ pointer: '/inn', code: 'identity.wrong-inn' }] });
    await client.post('/api/organisations', organisation).expect(201);
    const twice = await client.post('/api/organisations', organisation).expect(409);
    expect(twice.body).toMatchObject({ code: 'identity.organisation-exists' });
  });

  it('refuses writes from other sites, bodies that are not JSON, and broken JSON', async () => {
    const foreign = await app
      .visitor()
      .post('/api/sessions', { email: 'a@b.ru', password: 'x' })
      .set('origin', 'https://evil.example')
      .expect(403);
    expect(foreign.body).toMatchObject({ code: 'kernel.foreign-origin' });
    const form = await app
      .visitor()
      .post('/api/sessions')
      .set('content-type', 'application/x-www-form-urlencoded')
      .send('a=b')
      .expect(415);
    expect(form.body).toMatchObject({ code: 'kernel.not-json' });
    const broken = await app
      .visitor()
      .post('/api/sessions')
      .set('content-type', 'application/json')
      .send('{"email":')
      .expect(400);
    expect(broken.body).toMatchObject({ code: 'kernel.broken-json' });
  });

  it('answers a repeated write under one key once', async () => {
    const client = await app.signedIn('head@example.org');
    const group = {
      kind: 'group',
      name: 'ТОС «Сайдыы»',
      municipalityOktmo: '98608000',
      address: 'с. Амга',
      noticesEmail: 'tos@example.org',
      signatoryBasis: 'head',
    };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        client.post('/api/organisations', group).set('idempotency-key', 'one'),
      ),
    );
    expect(new Set(answers.map((answer) => (answer.body as { id: string }).id)).size).toBe(1);
    expect(answers.every((answer) => answer.status === 201)).toBe(true);
    const changed = await client
      .post('/api/organisations', { ...group, name: 'ТОС' })
      .set('idempotency-key', 'one')
      .expect(409);
    expect(changed.body).toMatchObject({ code: 'kernel.idempotency-key-reused' });
  });
});
