import type { Events, Topic } from '#contracts';
import {
  admittedCall,
  createApplicant,
  createFund,
  createPersonWith,
  fromNow,
  publishedCall,
  submittedApplications,
  type Fund,
  type OpenCall,
  type Person,
  type Submitted,
} from '../factories/contest.js';
import {
  addEditor,
  anotherDraft,
  assignedReview,
  letters,
  paidGrant,
  publishedList,
  tell,
  type LetterRow,
} from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface Letter {
  id: string;
  kind: string;
  subject: string;
  body: string;
  path: string;
  readAt: string | null;
}

describe('letters', () => {
  let app: TestApp;
  let fund: Fund;
  let call: OpenCall & { applications: Submitted[] };
  let secretary: Person;
  let preparer: Person;
  let expert: Person;

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    const { organiserId } = await setUpFund(app);
    fund = await createFund(app, organiserId);
    secretary = await createPersonWith(app, organiserId, 'council-secretary');
    preparer = await createPersonWith(app, organiserId, 'finance-preparer');
    expert = await createPersonWith(app, organiserId, 'expert');
    call = await admittedCall(app, fund, { applications: 3 });
  });
  afterAll(() => app.close());

  /** Waits until exactly these people have a letter about the object. */
  const written = (kind: string, objectId: string, people: string[]): Promise<LetterRow[]> =>
    eventually(async () => {
      const about = (await letters(app, kind)).filter((letter) => letter.object_id === objectId);
      expect(about.map((letter) => letter.person_id).sort()).toEqual([...people].sort());
      return about;
    });

  /** Waits until every job is done. */
  const settled = (): Promise<void> =>
    eventually(async () => {
      const undone = await app.tx.manager.query<unknown[]>('SELECT 1 FROM outbox WHERE done_at IS NULL');
      expect(undone).toHaveLength(0);
    });

  const opened = async (email: string, id: string): Promise<Letter> => {
    const client = await app.signedIn(email);
    return (await client.get(`/api/me/letters/${id}`).expect(200)).body as Letter;
  };

  const submitted = (i: number): Submitted => call.applications[i] as Submitted;

  it('brings the receipt of a submission, which its addressee alone can open', async () => {
    const { applicationId, applicant } = submitted(0);
    const [receipt] = await written('application.submitted', applicationId, [applicant.personId]);
    const letter = await opened(applicant.email, receipt?.id ?? '');
    const [submission] = await app.tx.manager.query<[{ digest: string }]>(
      'SELECT digest FROM submission WHERE application_id = $1',
      [applicationId],
    );
    expect(letter.subject).toMatch(/^Заявка 27-1-\d+ принята$/);
    expect(letter.body).toContain(submission.digest);
    expect(letter.path).toBe(`/applications/${applicationId}`);
    expect(letter.readAt).not.toBeNull();
    expect((await opened(applicant.email, letter.id)).readAt).toBe(letter.readAt);
    const stranger = await app.signedIn(submitted(1).applicant.email);
    const { body } = await stranger.get(`/api/me/letters/${letter.id}`).expect(404);
    expect(body).toMatchObject({ code: 'notifications.letter-not-found' });
    await app.visitor().get('/api/me/letters').expect(401);
  });

  it('brings an admission or a refusal with the point of the rules', async () => {
    const { applicationId, applicant } = submitted(1);
    const [admission] = await written('application.admission-decided', applicationId, [applicant.personId]);
    expect(admission?.params).toMatchObject({ decision: 'admit', protocolNumber: '1' });
    expect((await opened(applicant.email, admission?.id ?? '')).body).toContain(
      'Протокол № 1, 6 мая 2027.\n',
    );
  });

  it('tells an expert once of all that was assigned at one moment', async () => {
    const assigned_at = new Date();
    const reviewIds = await Promise.all(
      call.applications.map(({ applicationId }) =>
        assignedReview(app, call, applicationId, expert.personId, { assigned_at }),
      ),
    );
    await app.tx.run(async () => {
      for (const [i, reviewId] of reviewIds.entries())
        await tell(app, 'review.assigned', {
          ...{ reviewId, callId: call.callId },
          applicationId: submitted(i).applicationId,
        });
    });
    await settled();
    const found = await letters(app, 'review.assigned');
    expect(found).toHaveLength(1);
    const [letter] = found;
    const { subject, body } = await opened(expert.email, letter?.id ?? '');
    expect(subject).toBe('Вам назначены 3 заявки на экспертизу');
    expect(body).not.toContain('Проект');
  });

  it('tells the administrators at once when an expert declines', async () => {
    const other = await createPersonWith(app, fund.organiserId, 'expert');
    const { applicationId } = submitted(2);
    const reviewId = await assignedReview(app, call, applicationId, other.personId, { status: 'declined' });
    await tell(app, 'review.declined', { reviewId, callId: call.callId, applicationId });
    const administrators = await app.tx.manager.query<{ person_id: string }[]>(
      `SELECT person_id FROM role_grant WHERE role = 'contest-administrator'`,
    );
    const people = administrators.map((grant) => grant.person_id);
    expect(people).toContain(fund.administrator.personId);
    await written('review.declined', applicationId, people);
  });

  it('keeps results under embargo until they are visible', async () => {
    const [winner, reserve, other] = [submitted(0), submitted(1), submitted(2)];
    const visibleFrom = new Date(Date.now() + 3_000);
    const awards = [
      { submitted: winner, decision: 'award' as const, kopecks: '120340050' },
      { submitted: reserve, decision: 'reserve' as const, place: 1 },
      { submitted: other, decision: 'refuse' as const },
    ];
    const first = await publishedList(app, call, 1, awards, visibleFrom);
    await tell(app, 'call.results-published', { callId: call.callId, publicationId: first.publicationId });
    const [early] = await written('call.results-published', winner.applicationId, [
      winner.applicant.personId,
    ]);
    const client = await app.signedIn(winner.applicant.email);
    await client.get(`/api/me/letters/${early?.id}`).expect(404);
    const { body } = await client.get('/api/me/letters').expect(200);
    expect((body as { items: Letter[] }).items.map((letter) => letter.kind)).not.toContain(
      'call.results-published',
    );
    const result = await eventually(async () => opened(winner.applicant.email, early?.id ?? ''));
    expect(Date.now()).toBeGreaterThanOrEqual(visibleFrom.getTime());
    expect(result.subject).toMatch(/победила$/);
    expect(result.body).toContain('1\u00a0203\u00a0400,50\u00a0₽');
  });

  it('tells only those whose result has changed when results are published again', async () => {
    const second = await publishedList(app, call, 2, [
      { submitted: submitted(0), decision: 'award', kopecks: '120340050' },
      { submitted: submitted(1), decision: 'award', kopecks: '50000000' },
      { submitted: submitted(2), decision: 'refuse' },
    ]);
    await tell(app, 'call.results-published', { callId: call.callId, publicationId: second.publicationId });
    const mover = submitted(1);
    await written('call.results-published', mover.applicationId, [
      mover.applicant.personId,
      mover.applicant.personId,
    ]);
    expect(await letters(app, 'call.results-published')).toHaveLength(4);
  });

  it('lets nobody hear of results that were corrected before they were visible', async () => {
    const { applicationId, applicant } = submitted(2);
    const award = { submitted: submitted(2), decision: 'award' as const };
    const visibleFrom = fromNow(2);
    const wrong = await publishedList(app, call, 3, [{ ...award, kopecks: '100' }], visibleFrom);
    const right = await publishedList(app, call, 4, [{ ...award, kopecks: '200' }], visibleFrom);
    const about = async (): Promise<unknown[]> =>
      (await letters(app, 'call.results-published'))
        .filter((letter) => letter.object_id === applicationId)
        .map((letter) => letter.params['amountKopecks']);
    // As it happens, and the other way round: jobs have no order.
    for (const { publicationId } of [wrong, right, wrong]) {
      await tell(app, 'call.results-published', { callId: call.callId, publicationId });
      await settled();
    }
    expect(await about()).toEqual([null, '200']);
    const client = await app.signedIn(applicant.email);
    const { body } = await client.get('/api/me/letters').expect(200);
    const kinds = (body as { items: Letter[] }).items.map((letter) => letter.kind);
    expect(kinds.filter((kind) => kind === 'call.results-published')).toHaveLength(1);
  });

  it('writes every letter of a grant to whom it concerns, with no value missing', async () => {
    const { listId, awardIds } = await publishedList(app, call, 5, [
      { submitted: submitted(0), decision: 'award', kopecks: '120340050' },
    ]);
    const { agreementId, payoutId, reportId } = await paidGrant(app, call, submitted(0), awardIds[0] ?? '');
    const team = submitted(0).applicant;
    const tellAndOpen = async <T extends Topic>(
      topic: T,
      event: Events[T],
      objectId: string,
      person: Person,
    ): Promise<string> => {
      await tell(app, topic, event);
      const [letter] = await written(topic, objectId, [person.personId]);
      const { subject, body } = await opened(person.email, letter?.id ?? '');
      return `${subject}\n${body}`;
    };
    const texts = [
      await tellAndOpen('agreement.created', { agreementId }, agreementId, team),
      await tellAndOpen('payout.confirmed', { payoutId }, agreementId, team),
      await tellAndOpen('payout.returned', { payoutId }, agreementId, preparer),
      await tellAndOpen('report.accepted', { reportId }, reportId, team),
      await tellAndOpen('report.returned', { reportId }, reportId, team),
      await tellAndOpen('award.list-returned', { listId, callId: call.callId }, listId, secretary),
    ];
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|null|№ [.,]|letters\./);
  });

  it('tells each member of a team once that a contest changed or is cancelled, however many applications', async () => {
    const open = await publishedCall(app, fund, { code: 'MANY' });
    const [one] = await submittedApplications(app, open, 1);
    const { applicant } = one as Submitted;
    const editor = await createApplicant(app);
    await addEditor(app, applicant.organisationId, editor.personId);
    await anotherDraft(app, one as Submitted, open.trackIds[1] as string);
    const administrator = await app.signedIn(fund.administrator.email);
    await administrator.post(`/api/calls/${open.callId}/cancel`, { reason: 'Нет средств' }).expect(200);
    const both = [applicant.personId, editor.personId];
    const [letter] = await written('call.cancelled', open.callId, both);
    expect(letter?.params).toEqual({ callTitle: 'Конкурс на гранты 2027 года', reason: 'Нет средств' });
    await tell(app, 'call.rules-changed', { callId: open.callId, rulesVersion: 1 });
    await written('call.rules-changed', open.callId, both);
  });

  it('warns the owner of an address once a day, and writes no personal data to the outbox', async () => {
    const { applicant } = submitted(2);
    const registration = {
      ...{ email: applicant.email, fullName: 'Кто-то', password: 'another-password' },
      ...{ consentTextVersion: '2026-09', consents: ['personal-data-processing'] },
    };
    for (let i = 0; i < 3; i += 1) await app.visitor().post('/api/registrations', registration).expect(202);
    await written('person.registered-again', applicant.personId, [applicant.personId]);
    const rows = await app.tx.manager.query<{ payload: unknown }[]>(
      `SELECT payload FROM outbox WHERE job = 'notifications.write-letters'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/@|Заявитель|Проект/);
  });

  it('pages through letters that were written at one moment without losing one', async () => {
    const reader = await createApplicant(app);
    await app.tx.manager.query(
      `INSERT INTO letter (id, person_id, kind, object_kind, object_id, effect_key, created_at, mail_status)
       SELECT gen_random_uuid(), $1, 'mail.undelivered', 'organiser', $1, 'page' || n,
              now() - n / 2 * interval '1 microsecond', 'none' FROM generate_series(1, 7) n`,
      [reader.personId],
    );
    const client = await app.signedIn(reader.email);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await client.get(`/api/me/letters?limit=2&cursor=${cursor}`).expect(200);
      const page = body as { items: Letter[]; nextCursor: string | null };
      seen.push(...page.items.map((letter) => letter.id));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    const broken = Buffer.from(JSON.stringify(['x', 'not an id'])).toString('base64url');
    await client.get(`/api/me/letters?cursor=${broken}`).expect(422);
  });

  it('shows delivery to the organiser’s own administrators and auditors only', async () => {
    const path = `/api/organisers/${fund.organiserId}/letters`;
    const administrator = await app.signedIn(fund.administrator.email);
    const { body } = await administrator.get(path).expect(200);
    expect((body as { items: object[] }).items[0]).toMatchObject({ mailStatus: 'none', mailAttempts: 0 });
    const { body: failed } = await administrator.get(`${path}?mailStatus=failed`).expect(200);
    expect(failed).toEqual({ items: [], nextCursor: null });
    await administrator.get(`${path}?mailStatus=lost`).expect(422);
    await administrator.get(`/api/organisers/${call.callId}/letters`).expect(404);
    await (await app.signedIn(expert.email)).get(path).expect(403);
  });
});
