import { randomUUID } from 'node:crypto';
import { CreateOrganiser, CreatePerson } from '#identity';
import { createCouncil, proposeAndApprove, reviewedCall, type Council } from '../factories/awards.js';
import { closeIntake, createPersonWith, publishedCall, submittedApplications } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { assign, createExperts, reviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { PASSWORD, startTestApp, type TestApp } from '../setup/test-app.js';

interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
}

describe('what a fund’s staff read across its contests', () => {
  let app: TestApp;
  let organiserId: string;
  let council: Council;
  let administrator: Client;
  let auditor: Client;
  /** Has the same roles for another organiser. */
  let stranger: Client;

  beforeAll(async () => {
    app = await startTestApp();
    ({ organiserId } = await setUpFund(app));
    council = await createCouncil(app, organiserId);
    ({ administrator } = council);
    auditor = await app.signedIn((await createPersonWith(app, organiserId, 'auditor')).email);
    const other = await app.get(CreateOrganiser).execute(null, { code: 'other', name: 'Другой фонд' });
    const someone = await createPersonWith(app, other.id, 'contest-administrator', 'auditor');
    stranger = await app.signedIn(someone.email);
  });
  afterAll(() => app.close());

  const page = async <Row>(client: Client, path: string): Promise<Page<Row>> =>
    (await client.get(path).expect(200)).body as Page<Row>;

  it('people: page by page, by role, for this organiser only', async () => {
    const path = `/api/organisers/${organiserId}/people`;
    const first = await page<{ personId: string }>(administrator, `${path}?limit=2`);
    const rest = await page<{ personId: string }>(administrator, `${path}?cursor=${first.nextCursor ?? ''}`);
    const ids = [...first.items, ...rest.items].map(({ personId }) => personId);
    expect([first.items.length, rest.nextCursor, new Set(ids).size]).toEqual([2, null, ids.length]);
    const committee = await page<{ roles: { role: string }[] }>(auditor, `${path}?role=committee-member`);
    expect(committee.items.map(({ roles }) => roles.map(({ role }) => role))).toEqual([['committee-member']]);
    await stranger.get(path).expect(404);
    await council.secretary.get(path).expect(403);
    await administrator.get(`${path}?role=king`).expect(422);
  });

  it('work: counted by call for the roles that it waits for', async () => {
    const call = await publishedCall(app, council.fund, { code: '30-1' });
    const work = async (client: Client): Promise<object> =>
      (await client.get('/api/me/work').expect(200)).body as object;
    expect(await work(administrator)).toMatchObject({
      items: [],
      deadline: { kind: 'closes', callId: call.callId, timeZone: 'Asia/Yakutsk' },
    });
    await submittedApplications(app, call, 2);
    await closeIntake(app, call);
    const toCheck = [{ kind: 'applications-to-check', count: 2, callId: call.callId, late: false }];
    expect(await work(administrator)).toMatchObject({ items: toCheck });
    expect(await work(auditor)).toMatchObject({ items: toCheck });
    expect(await work(council.committee)).toMatchObject({ items: [] });
    expect(await work(stranger)).toMatchObject({ items: [], deadline: null });
  });

  it('applications: by direction and by what is searched for, with the checker’s opinion', async () => {
    const call = await publishedCall(app, council.fund, { code: '30-2' });
    const [first] = await submittedApplications(app, call, 3);
    await closeIntake(app, call);
    const id = first?.applicationId ?? '';
    await administrator
      .post(`/api/applications/${id}/screenings`, { recommendation: 'refuse', rulePoint: '3.4' })
      .expect(200);
    const list = async (client: Client, query: string): Promise<{ id: string; title: string }[]> =>
      (await page<{ id: string; title: string }>(client, `/api/applications?callId=${call.callId}${query}`))
        .items;
    expect((await list(administrator, `&trackId=${call.trackIds[1]}`)).map(({ title }) => title)).toEqual([
      'Проект 2',
    ]);
    const searched = encodeURIComponent('ПРОЕКТ 1');
    expect(await list(administrator, `&search=${searched}`)).toMatchObject([
      { id, trackName: 'Культура', recommendation: 'refuse', rulePoint: '3.4' },
    ]);
    const applicant = await app.signedIn(first?.applicant.email ?? '');
    expect(await list(applicant, '')).toMatchObject([{ id, recommendation: null, rulePoint: null }]);
    expect(await list(stranger, '')).toEqual([]);
  });

  it('reviews: with experts’ names, page by page, and counted for each expert by call', async () => {
    const call = await reviewingCall(app, council.fund, { applications: 2, rules: { code: '30-3' } });
    const [expert, idle] = await createExperts(app, organiserId, 2);
    if (!expert || !idle) throw new Error('two experts were asked for');
    for (const { applicationId } of call.applications) await assign(app, council.fund, applicationId, expert);
    const path = `/api/calls/${call.callId}/reviews`;
    const first = await page<{ id: string; expertId: string }>(administrator, `${path}?limit=1`);
    const second = await page<{ id: string }>(administrator, `${path}?cursor=${first.nextCursor ?? ''}`);
    expect(first.items).toMatchObject([{ expertId: expert.personId, status: 'assigned', late: false }]);
    expect(second.items).toHaveLength(1);
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    expect((await page(auditor, `${path}?expertId=${idle.personId}`)).items).toEqual([]);
    await stranger.get(path).expect(404);
    await council.committee.get(path).expect(403);

    const counted = async (callId: string): Promise<object[]> =>
      (await page<{ personId: string }>(auditor, `/api/experts?callId=${callId}`)).items.filter(
        ({ personId }) => personId === expert.personId,
      );
    expect(await counted(call.callId)).toMatchObject([
      { liveReviews: 2, submittedReviews: 0, lateReviews: 0 },
    ]);
    expect(await counted(organiserId)).toMatchObject([{ liveReviews: 0 }]);
  });

  it('publications and the journal: what is under embargo too, newest first', async () => {
    const { callId } = await reviewedCall(app, council.fund, { levels: [9, 8], rules: { code: '30-4' } });
    await proposeAndApprove(council, callId);
    const visibleFrom = new Date(Date.now() + 3_600_000).toISOString();
    await administrator.post(`/api/calls/${callId}/publish-results`, { visibleFrom }).expect(201);
    const publications = `/api/calls/${callId}/publications`;
    expect((await auditor.get(publications).expect(200)).body).toMatchObject({
      items: [{ version: 1, visibleFrom }],
    });
    await stranger.get(publications).expect(404);

    const path = `/api/organisers/${organiserId}/audit-entries`;
    const ofCall = `${path}?objectKind=call&objectId=${callId}`;
    const newest = await page<{ action: string; actorName: string }>(auditor, `${ofCall}&limit=2`);
    expect(newest.items.map(({ action }) => action)).toEqual(['call.publishResults', 'call.approveAwards']);
    expect(newest.items[0]?.actorName).toMatch(/^Сотрудник/);
    const older = await page<{ action: string }>(auditor, `${ofCall}&cursor=${newest.nextCursor ?? ''}`);
    expect(older.items[0]?.action).toBe('call.agreeAwards');
    expect(older.items.at(-1)?.action).toBe('call.create');
    await stranger.get(path).expect(404);
    await council.secretary.get(path).expect(403);
    await auditor.get(`${path}?cursor=bm8`).expect(422);
  });

  it('the journal: by the date that it shows, whatever was written first', async () => {
    const objectId = randomUUID();
    const dates = ['2026-03-02T00:00:00Z', '2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z'];
    for (const [i, at] of dates.entries())
      await app.tx.manager.query(
        `INSERT INTO audit_entry (at, organiser_id, action, object_kind, object_id) VALUES ($1, $2, $3, 'door', $4)`,
        [at, organiserId, `door.${i}`, objectId],
      );
    const path = `/api/organisers/${organiserId}/audit-entries?objectKind=door&objectId=${objectId}&limit=1`;
    const read: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { items, nextCursor }: Page<{ action: string }> = await page(auditor, `${path}&cursor=${cursor}`);
      read.push(...items.map(({ action }) => action));
      cursor = nextCursor;
    }
    expect(read).toEqual(['door.2', 'door.0', 'door.1']);
  });

  it('follow the organiser that a person of several works for now', async () => {
    const { id: second } = await app
      .get(CreateOrganiser)
      .execute(null, { code: 'second', name: 'Второй фонд' });
    const both = await createPersonWith(app, organiserId, 'contest-administrator');
    const grant = { role: 'contest-administrator' as const, validUntil: null };
    await app.get(CreatePerson).execute(null, {
      ...{ email: both.email, fullName: 'Сотрудник', credential: { password: PASSWORD }, locale: 'ru' },
      ...{ timeZone: 'Asia/Yakutsk', grants: [{ ...grant, organiserId: second }] },
    });
    const client = await app.signedIn(both.email);
    const people = (of: string): string => `/api/organisers/${of}/people`;
    const asSecond = (path: string): ReturnType<Client['get']> => client.get(path).set('x-organiser', second);
    await client.get(people(organiserId)).expect(200);
    await client.get(people(second)).expect(200);
    await asSecond(people(second)).expect(200);
    await asSecond(people(organiserId)).expect(404);
    expect((await asSecond('/api/me').expect(200)).body).toMatchObject({ organisers: [{ id: second }] });
    await client.get(people(second)).set('x-organiser', 'nobody').expect(403);
  });
});
