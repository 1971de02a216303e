import { createCouncil, type Council } from '../factories/awards.js';
import { createPersonWith, publishedCall } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface Scenario {
  id: string;
  name: string;
  budgetKopecks: string;
  mostKopecks: string | null;
}

describe('funding scenarios', () => {
  let app: TestApp;
  let council: Council;
  let auditor: Client;
  let callId: string;

  beforeAll(async () => {
    app = await startTestApp();
    const { organiserId } = await setUpFund(app);
    council = await createCouncil(app, organiserId);
    auditor = await app.signedIn((await createPersonWith(app, organiserId, 'auditor')).email);
    ({ callId } = await publishedCall(app, council.fund));
  });
  afterAll(() => app.close());

  const path = (): string => `/api/calls/${callId}/funding-scenarios`;
  const scenarios = async (client: Client): Promise<Scenario[]> =>
    ((await client.get(path()).expect(200)).body as { items: Scenario[] }).items;
  const save = (client: Client, name: string, budgetKopecks: string, mostKopecks?: string) =>
    client.put(path(), { name, budgetKopecks, ...(mostKopecks && { mostKopecks }) });

  it('are shared by name, and replaced under the same name', async () => {
    await save(council.secretary, 'Б до 1,5 млн', '9360000000', '150000000').expect(200);
    await save(council.administrator, 'А основной', '9360000000').expect(200);
    const [, before] = await scenarios(auditor);
    await save(council.administrator, 'Б до 1,5 млн', '9000000000', '150000000').expect(200);
    expect(await scenarios(auditor)).toMatchObject([
      { name: 'А основной', budgetKopecks: '9360000000', mostKopecks: null },
      { id: before?.id, name: 'Б до 1,5 млн', budgetKopecks: '9000000000', mostKopecks: '150000000' },
    ]);
  });

  it('are saved and removed by those who plan, on record', async () => {
    const [first] = await scenarios(auditor);
    const refused = await save(council.committee, 'В', '1').expect(403);
    expect(refused.body).toMatchObject({ code: 'kernel.forbidden' });
    await council.committee.delete(`/api/funding-scenarios/${first?.id}`).expect(403);
    await council.secretary.delete(`/api/funding-scenarios/${first?.id}`).expect(204);
    await council.secretary.delete(`/api/funding-scenarios/${first?.id}`).expect(404);
    expect(await scenarios(auditor)).toHaveLength(1);
    const trail = await app.tx.manager.query<{ action: string }[]>(
      `SELECT action FROM audit_entry WHERE object_id = $1 ORDER BY at`,
      [first?.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['funding-scenario.save', 'funding-scenario.remove']);
  });

  it('are a dozen at most, also when two save the last one at once', async () => {
    const { length } = await scenarios(auditor);
    for (let i = length; i < 11; i += 1) await save(council.secretary, `С${i}`, '100').expect(200);
    const answers = await Promise.all([
      save(council.secretary, 'Двенадцатый', '100'),
      save(council.administrator, 'Тринадцатый', '100'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'awards.too-many-scenarios',
    });
    expect(await scenarios(auditor)).toHaveLength(12);
    await save(council.secretary, 'С5', '200').expect(200);
  });
});
