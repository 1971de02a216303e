import {
  createApplicant,
  createFund,
  publishedCall,
  type Applicant,
  type Fund,
  type OpenCall,
} from '../factories/contest.js';
import { completeContent } from '../factories/content.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const KEPT = 20;

interface Copy {
  id: string;
  title: string;
  putAsideByName: string;
}

describe('texts that were put aside', () => {
  let app: TestApp;
  let fund: Fund;
  let call: OpenCall;
  let applicant: Applicant;
  let client: Client;
  let id: string;
  let calls = 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    calls += 1;
    call = await publishedCall(app, fund, { code: `C-${calls}` });
    applicant = await createApplicant(app);
    client = await app.signedIn(applicant.email);
    const { body } = await client
      .post('/api/applications', {
        ...{ callId: call.callId, organisationId: applicant.organisationId, trackId: call.trackIds[0] },
        content: completeContent('первый'),
      })
      .expect(201);
    id = (body as { id: string }).id;
  });

  const save = (version: number, title: string, putAside?: string): ReturnType<Client['put']> =>
    client.put(`/api/applications/${id}`, {
      ...{ version, trackId: call.trackIds[0], municipalityOktmo: '98608000' },
      content: completeContent(title),
      ...(putAside && { putAside: completeContent(putAside) }),
    });
  const copies = async (): Promise<Copy[]> =>
    ((await client.get(`/api/applications/${id}/copies`).expect(200)).body as { items: Copy[] }).items;
  const titles = async (): Promise<string[]> => (await copies()).map(({ title }) => title);

  it('keep both sides of a conflict but the one that was chosen, to be read whole', async () => {
    await save(1, 'их').expect(200);
    await save(1, 'мой').expect(409);
    expect(await titles()).toEqual([]);

    await save(2, 'мой', 'мой').expect(200);
    const [copy] = await copies();
    expect(await titles()).toEqual(['их']);
    expect(copy).toMatchObject({ putAsideByName: expect.stringContaining('Заявитель') });
    const { body } = await client.get(`/api/applications/${id}/copies/${copy?.id}`).expect(200);
    expect(body).toMatchObject({ id: copy?.id, content: completeContent('их') });

    await save(3, 'смесь', 'мой ещё раз').expect(200);
    expect((await titles()).slice(0, 2).sort()).toEqual(['мой', 'мой ещё раз']);
  });

  it('keep nothing of an ordinary save, nor of one that is refused', async () => {
    await save(1, 'второй').expect(200);
    await save(1, 'поздний', 'поздний').expect(409);
    expect(await titles()).toEqual([]);
  });

  it('keep what is there when an earlier text is taken back', async () => {
    await save(1, 'их').expect(200);
    await save(2, 'мой', 'мой').expect(200);
    await save(3, 'их', 'мой').expect(200);
    expect((await titles()).sort()).toEqual(['их', 'мой']);
    const { body } = await client.get(`/api/applications/${id}`).expect(200);
    expect(body).toMatchObject({ title: 'их', version: 4 });
  });

  it('make room for newer ones', async () => {
    for (let version = 1; version <= KEPT + 1; version += 1)
      await save(version, `текст ${version}`, `свой ${version}`).expect(200);
    const kept = await titles();
    expect(kept).toHaveLength(KEPT);
    expect(kept).toContain(`свой ${KEPT + 1}`);
    expect(kept).not.toContain('первый');
  });

  it('are for those who write the application only', async () => {
    await save(1, 'их').expect(200);
    await save(2, 'мой', 'мой').expect(200);
    await client.post(`/api/applications/${id}/submit`, { version: 3 }).expect(200);
    const [copy] = await copies();
    const other = await createApplicant(app);
    const strangers = [other.email, fund.administrator.email, fund.checker.email];
    for (const email of strangers) {
      const stranger = await app.signedIn(email);
      await stranger.get(`/api/applications/${id}/copies`).expect(404);
      await stranger.get(`/api/applications/${id}/copies/${copy?.id}`).expect(404);
    }
    const foreign = await app.signedIn(other.email);
    const { body } = await foreign
      .post('/api/applications', {
        ...{ callId: call.callId, organisationId: other.organisationId, trackId: call.trackIds[0] },
        content: completeContent('чужая'),
      })
      .expect(201);
    const own = (body as { id: string }).id;
    await foreign.get(`/api/applications/${own}/copies/${copy?.id}`).expect(404);
  });
});
