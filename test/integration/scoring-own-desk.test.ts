import type { CallRules } from '#calls';
import { createFund, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { asBytes } from '../factories/bank.js';
import { assign, createExperts, reviewingCall, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { textOfPdf } from '../setup/pdf-text.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

describe('the desk of an expert', () => {
  let app: TestApp;
  let fund: Fund;
  let expert: Person;
  let other: Person;
  let client: Client;

  const print = (callId: string, as = client) => as.get(`/api/reviews/applications.pdf?callId=${callId}`);
  const textOf = async (callId: string): Promise<string> => {
    const response = await asBytes(print(callId)).expect(200);
    expect(response.headers['content-type']).toBe('application/pdf');
    return textOfPdf(response.body as Buffer);
  };
  /** A call with as many applications, of which the expert has accepted the first and not answered the second. */
  async function callWith(rules: Partial<CallRules>): Promise<ReviewingCall> {
    const call = await reviewingCall(app, fund, { applications: 3, rules });
    const [first, second, third] = await Promise.all(
      call.applications.map(({ applicationId }, i) =>
        assign(app, fund, applicationId, i < 2 ? expert : other),
      ),
    );
    await client.post(`/api/reviews/${first}/accept`).expect(200);
    expect([second, third]).toEqual([expect.any(String), expect.any(String)]);
    return call;
  }

  beforeAll(async () => {
    app = await startTestApp({ config: { logLevel: 'error' } as never });
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    [expert, other] = (await createExperts(app, fund.organiserId, 2)) as [Person, Person];
    client = await app.signedIn(expert.email);
  });
  afterAll(() => app.close());

  it('prints the applications that the expert has accepted, and no others', async () => {
    const { callId, applications } = await callWith({});
    const text = await textOf(callId);
    const [first, second, third] = await numbersOf(applications.map(({ applicationId }) => applicationId));
    expect(text).toContain(`Заявка ${first}`);
    for (const number of [second, third]) expect(text).not.toContain(number);
    const inEnglish = await asBytes(print(callId).set('accept-language', 'en')).expect(200);
    expect(textOfPdf(inEnglish.body as Buffer)).toContain(`Application ${first}`);
  });

  it('prints no applicant of a blind call, and nothing before an application is accepted', async () => {
    const { callId, applications } = await callWith({ code: 'R-2', blindToExperts: true });
    const text = await textOf(callId);
    expect(text).toContain('заявитель скрыт');
    expect(text).toContain('Имя скрыто');
    for (const name of await namesOf(applications[0]?.applicationId ?? '')) expect(text).not.toContain(name);
    const { body } = await print(callId, await app.signedIn(other.email)).expect(404);
    expect(body).toMatchObject({ code: 'scoring.nothing-accepted' });
  });

  it('keeps the expert’s own profile, with the directions of the organiser’s calls to choose from', async () => {
    const read = async (): Promise<unknown> => (await client.get('/api/experts/me').expect(200)).body;
    expect(await read()).toMatchObject({
      items: [
        { organiserId: fund.organiserId, directions: [], capacity: null, knownDirections: expect.any(Array) },
      ],
    });
    const profile = {
      ...{
        directions: ['culture'],
        municipalityOktmos: ['98608000'],
        workplaceInns: ['1435077441'],
        capacity: 12,
      },
    };
    const wrong = await client.put('/api/experts/me/profile', { ...profile, workplaceInns: ['1435077442'] });
    expect(wrong.body).toMatchObject({
      code: 'scoring.wrong-inn',
      errors: [{ pointer: '/workplaceInns/0' }],
    });
    await client.put('/api/experts/me/profile', profile).expect(204);
    expect(await read()).toMatchObject({ items: [profile] });
    const { body } = await app
      .signedIn(fund.administrator.email)
      .then((administrator) => administrator.get('/api/experts').expect(200));
    const cards = (body as { items: { personId: string }[] }).items;
    expect(cards.find(({ personId }) => personId === expert.personId)).toMatchObject(profile);
    expect(cards.find(({ personId }) => personId === other.personId)).toMatchObject({ directions: [] });
  });

  const numbersOf = async (ids: readonly string[]): Promise<string[]> => {
    const rows = await app.tx.manager.query<{ id: string; number: string }[]>(
      'SELECT id, number FROM application WHERE id = ANY($1)',
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id)?.number ?? '');
  };

  const namesOf = async (id: string): Promise<string[]> => {
    const [row] = await app.tx.manager.query<[{ organisation: string; leader: string }]>(
      `SELECT o.name AS organisation, a.content -> 'leader' ->> 'fullName' AS leader
         FROM application a JOIN organisation o ON o.id = a.organisation_id WHERE a.id = $1`,
      [id],
    );
    return [row.organisation, row.leader];
  };
});
