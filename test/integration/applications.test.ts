import { RegisterSubmitted } from '#applications';
import {
  asOwner,
  closeIntake,
  createApplicant,
  createFund,
  publishedCall,
  screenedDecisions,
  submittedApplications,
  type Applicant,
  type Fund,
  type OpenCall,
} from '../factories/contest.js';
import { completeContent } from '../factories/content.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface ApplicationBody {
  id: string;
  version: number;
  status: string;
  number: string | null;
  title: string;
  trackId: string;
  municipalityOktmo: string;
  availableActions: { action: string; available: boolean; reason?: string }[];
}

describe('applications', () => {
  let app: TestApp;
  let fund: Fund;
  let call: OpenCall;
  let applicant: Applicant;
  let client: Client;
  let calls = 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    calls += 1;
    call = await publishedCall(app, fund, { code: `A-${calls}` });
    applicant = await createApplicant(app);
    client = await app.signedIn(applicant.email);
  });

  const draft = async (
    content: object = completeContent('Хомус в каждом наслеге'),
  ): Promise<ApplicationBody> => {
    const wanted = {
      callId: call.callId,
      organisationId: applicant.organisationId,
      trackId: call.trackIds[0],
      content,
    };
    return (await client.post('/api/applications', wanted).expect(201)).body as ApplicationBody;
  };
  const save = (of: ApplicationBody, title: string): ReturnType<Client['put']> =>
    client.put(`/api/applications/${of.id}`, {
      ...{ version: of.version, trackId: of.trackId, municipalityOktmo: of.municipalityOktmo },
      content: completeContent(title),
    });

  it('gives a receipt with number, server time and hash, again for each submission', async () => {
    const application = await draft();
    const first = (
      await client.post(`/api/applications/${application.id}/submit`, { version: 1 }).expect(200)
    ).body as object;
    expect(first).toMatchObject({
      sequence: 1,
      number: expect.stringMatching(/^A-\d+-\d{6}$/),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const changed = (await save(application, 'Хомус у камелька').expect(200)).body as ApplicationBody;
    expect(changed).toMatchObject({ status: 'submitted', changedSinceSubmission: true });
    const second = (
      await client
        .post(`/api/applications/${application.id}/submit`, { version: changed.version })
        .expect(200)
    ).body as object;
    expect(second).toMatchObject({ sequence: 2, number: (first as { number: string }).number });
    expect((second as { digest: string }).digest).not.toBe((first as { digest: string }).digest);
  });

  it('numbers submissions one after the other, however many arrive at once', async () => {
    const application = await draft();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        client.post(`/api/applications/${application.id}/submit`, { version: 1 }),
      ),
    );
    const receipts = answers.map((answer) => answer.body as { sequence: number; number: string });
    expect(receipts.map((receipt) => receipt.sequence).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(receipts.map((receipt) => receipt.number)).size).toBe(1);
  });

  it('names every missing field and changes nothing', async () => {
    const application = await draft({ project: { title: 'Пусто' } });
    const { body } = await client
      .post(`/api/applications/${application.id}/submit`, { version: 1 })
      .expect(422);
    expect(body).toMatchObject({ code: 'applications.incomplete' });
    expect((body as { errors: { pointer: string }[] }).errors.map((fault) => fault.pointer)).toEqual(
      expect.arrayContaining(['/project/summary', '/plan', '/budget', '/team']),
    );
    const { body: still } = await client.get(`/api/applications/${application.id}`).expect(200);
    expect(still).toMatchObject({ status: 'draft', number: null });
  });

  it('judges by the deadline of the database and keeps the draft', async () => {
    const application = await draft();
    await asOwner(app, `UPDATE call SET closes_at = clock_timestamp() WHERE id = $1`, [call.callId]);
    const { body } = await client
      .post(`/api/applications/${application.id}/submit`, { version: 1 })
      .expect(409);
    expect(body).toMatchObject({ code: 'applications.intake-closed' });
    const { body: still } = await client.get(`/api/applications/${application.id}`).expect(200);
    const reason = 'applications.intake-closed';
    expect((still as ApplicationBody).availableActions).toEqual(
      ['submit', 'withdraw'].map((action) => ({ action, available: false, reason })),
    );
    const withdrawal = await client.post(`/api/applications/${application.id}/withdraw`, {
      reason: 'Поздно',
    });
    expect(withdrawal.body).toMatchObject({ status: 409, code: reason });
  });

  it('never loses a text to a second window', async () => {
    const application = await draft();
    const answers = await Promise.all(['одно', 'другое'].map((title) => save(application, title)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const stale = await client.post(`/api/applications/${application.id}/submit`, { version: 1 }).expect(409);
    expect(stale.body).toMatchObject({ code: 'applications.changed-meanwhile' });
  });

  it('refuses a second application in the same direction and names the way out', async () => {
    await draft();
    const again = {
      callId: call.callId,
      organisationId: applicant.organisationId,
      trackId: call.trackIds[0],
      content: completeContent('Ещё'),
    };
    const { body } = await client.post('/api/applications', again).expect(409);
    expect(body).toMatchObject({ code: 'applications.track-taken' });
  });

  it('refuses unknown fields, wrong types and over-long texts with pointers', async () => {
    const content = completeContent('x'.repeat(301)) as unknown as Record<string, Record<string, unknown>[]>;
    content['budget']![0]!['unitCostKopecks'] = 12;
    content['budget']![0]!['surprise'] = 1;
    const wanted = {
      callId: 'no',
      organisationId: applicant.organisationId,
      trackId: call.trackIds[0],
      content,
    };
    const { body } = await client.post('/api/applications', wanted).expect(422);
    const faults = (body as { errors: { pointer: string; code: string }[] }).errors.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        '/callId field.not-an-id',
        '/content/project/title field.too-long',
        '/content/budget/0/unitCostKopecks field.not-kopecks',
        '/content/budget/0/surprise field.unknown',
      ]),
    );
  });

  it('does not exist for strangers; staff see it once it is handed in', async () => {
    const application = await draft();
    const stranger = await app.signedIn((await createApplicant(app)).email);
    const administrator = await app.signedIn(fund.administrator.email);
    await stranger.get(`/api/applications/${application.id}`).expect(404);
    await stranger.post(`/api/applications/${application.id}/submit`, { version: 1 }).expect(404);
    await administrator.get(`/api/applications/${application.id}`).expect(404);
    await client.post(`/api/applications/${application.id}/submit`, { version: 1 }).expect(200);
    await administrator.get(`/api/applications/${application.id}`).expect(200);
    await administrator
      .put(`/api/applications/${application.id}`, {
        version: 1,
        trackId: call.trackIds[0],
        municipalityOktmo: '98608000',
        content: completeContent('чужое'),
      })
      .expect(404);
  });

  it('counts what was handed in, and puts later edits aside when the intake closes', async () => {
    const application = await draft();
    await client.post(`/api/applications/${application.id}/submit`, { version: 1 }).expect(200);
    await save(application, 'Не подано').expect(200);
    await closeIntake(app, call);
    await app.get(RegisterSubmitted).execute(call.callId);
    const { body } = await client.get(`/api/applications/${application.id}`).expect(200);
    expect(body).toMatchObject({
      status: 'registered',
      title: 'Хомус в каждом наслеге',
      unsentContent: { project: { title: 'Не подано' } },
    });
    await save(application, 'Поздно').expect(409);
  });

  it('recommends, then admits and refuses many by a protocol, which ends the stage', async () => {
    const applications = await submittedApplications(app, call, 3);
    await closeIntake(app, call);
    const checker = await app.signedIn(fund.checker.email);
    const administrator = await app.signedIn(fund.administrator.email);
    const { body: noPoint } = await checker
      .post(`/api/applications/${applications[0]!.applicationId}/screenings`, { recommendation: 'refuse' })
      .expect(422);
    expect(noPoint).toMatchObject({ code: 'applications.rule-point-needed' });
    const decisions = await screenedDecisions(checker, applications);
    const protocol = { number: '1', heldOn: '2027-05-06', members: ['Захарова М. И.'], decisions };
    await checker.post(`/api/calls/${call.callId}/admission-protocols`, protocol).expect(403);
    const twice = { ...protocol, decisions: [...decisions, decisions[1]] };
    expect(
      (await administrator.post(`/api/calls/${call.callId}/admission-protocols`, twice).expect(422)).body,
    ).toMatchObject({
      errors: [{ pointer: '/decisions/3/applicationId', code: 'applications.decided-twice' }],
    });
    const race = await Promise.all(
      [1, 2].map((n) =>
        administrator.post(`/api/calls/${call.callId}/admission-protocols`, { ...protocol, number: `${n}` }),
      ),
    );
    expect(race.map((answer) => answer.status).sort()).toEqual([201, 409]);
    const { body } = await administrator.get(`/api/calls/${call.callId}`).expect(200);
    expect(body).toMatchObject({ status: 'admission-decided' });
    const refused = await app.signedIn(applications[0]!.applicant.email);
    expect(
      (await refused.get(`/api/applications/${applications[0]!.applicationId}`).expect(200)).body,
    ).toMatchObject({ status: 'not-admitted', statusReason: '3.2' });
  });

  it('can be taken back until the decision, by who signs', async () => {
    const application = await draft();
    await client.post(`/api/applications/${application.id}/withdraw`, { reason: 'Передумали' }).expect(200);
    const { body } = await client
      .post(`/api/applications/${application.id}/withdraw`, { reason: 'Ещё раз' })
      .expect(409);
    expect(body).toMatchObject({ code: 'kernel.wrong-status' });
  });

  it('keeps receipts and the closed list in agreement while people submit at the last moment', async () => {
    const drafts = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const author = await createApplicant(app);
        const authorClient = await app.signedIn(author.email);
        const wanted = {
          callId: call.callId,
          organisationId: author.organisationId,
          trackId: call.trackIds[0],
          content: completeContent('В последний миг'),
        };
        return {
          authorClient,
          id: ((await authorClient.post('/api/applications', wanted).expect(201)).body as ApplicationBody).id,
        };
      }),
    );
    await asOwner(
      app,
      `UPDATE call SET closes_at = clock_timestamp() + interval '150 milliseconds' WHERE id = $1`,
      [call.callId],
    );
    const answers = await Promise.all(
      drafts.map(async ({ authorClient, id }, i) => {
        await new Promise((resolve) => setTimeout(resolve, i * 40));
        return authorClient.post(`/api/applications/${id}/submit`, { version: 1 });
      }),
    );
    const administrator = await app.signedIn(fund.administrator.email);
    await administrator.post(`/api/calls/${call.callId}/close-intake`).expect(200);
    const rows = await asOwner<{ id: string }>(
      app,
      `SELECT id FROM application WHERE call_id = $1 AND status <> 'draft'`,
      [call.callId],
    );
    const receipts = answers
      .filter((answer) => answer.status === 200)
      .map((answer) => (answer.body as { applicationId: string }).applicationId);
    expect(rows.map((row) => row.id).sort()).toEqual(receipts.sort());
    expect(answers.every((answer) => answer.status === 200 || answer.status === 409)).toBe(true);
  });
});
