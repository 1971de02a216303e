import { createCouncil, proposeAndApprove, reviewedCall, type Council } from '../factories/awards.js';
import {
  asOwner,
  closeIntake,
  createPersonWith,
  fromNow,
  publishedCall,
  screenedDecisions,
  submittedApplications,
  type Submitted,
} from '../factories/contest.js';
import { addEditor, letters } from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface Text {
  subject: string;
  body: string;
}

interface Preview {
  kinds: {
    kind: string;
    decision: string | null;
    letters: number;
    example: (Text & { personName: string }) | null;
  }[];
  withoutNear: boolean;
}

const LEVELS = [10, 9, 8, 7, 6, 3];

describe('letters before they are sent', () => {
  let app: TestApp;
  let council: Council;

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    council = await createCouncil(app, (await setUpFund(app)).organiserId);
  });
  afterAll(() => app.close());

  /** Everything that a preview may not leave behind. */
  const written = async (): Promise<unknown> => {
    const counts = await app.tx.manager.query<[object]>(
      `SELECT (SELECT count(*) FROM letter) AS letters, (SELECT count(*) FROM audit_entry) AS entries,
              (SELECT count(*) FROM outbox) AS jobs, (SELECT count(*) FROM admission_protocol) AS protocols,
              (SELECT count(*) FROM publication) AS publications,
              (SELECT json_agg(status ORDER BY id) FROM application) AS applications,
              (SELECT json_agg(status ORDER BY id) FROM call) AS calls`,
    );
    return counts[0];
  };
  const settled = (): Promise<void> =>
    eventually(async () => {
      const undone = await app.tx.manager.query<unknown[]>('SELECT 1 FROM outbox WHERE done_at IS NULL');
      expect(undone).toHaveLength(0);
    });
  const counted = ({ kinds }: Preview) => kinds.map(({ kind, decision, letters: n }) => [kind, decision, n]);
  const exampleOf = ({ kinds }: Preview, decision: string) =>
    kinds.find((group) => group.decision === decision)?.example ?? null;

  /** What the person whom the example named has really got. */
  const received = (kind: string, objectIds: readonly string[], personName: string): Promise<Text> =>
    eventually(async () => {
      const [person] = await app.tx.manager.query<[{ id: string; email: string }]>(
        'SELECT id, email FROM person WHERE full_name = $1',
        [personName],
      );
      const [letter] = (await letters(app, kind)).filter(
        ({ person_id, object_id }) => person_id === person.id && objectIds.includes(object_id),
      );
      expect(letter).toBeDefined();
      const client = await app.signedIn(person.email);
      const { subject, body } = (await client.get(`/api/me/letters/${letter?.id}`).expect(200)).body as Text;
      return { subject, body };
    });

  it('are not asked for within another transaction, which would be undone with them', async () => {
    const asked = app.tx.run(() => app.tx.undone(() => Promise.resolve()));
    await expect(asked).rejects.toThrow(RangeError);
  });

  it('show an admission word for word, and decide nothing', async () => {
    const call = await publishedCall(app, council.fund, { code: 'L-1' });
    const applications = await submittedApplications(app, call, 3);
    await closeIntake(app, call);
    const checker = await app.signedIn(council.fund.checker.email);
    const decisions = await screenedDecisions(checker, applications);
    const protocol = { number: '7', heldOn: '2027-05-06', members: ['Захарова М. И.'], decisions };
    const path = `/api/calls/${call.callId}/admission-protocols`;
    await settled();
    const before = await written();
    await checker.post(`${path}/letters-preview`, protocol).expect(403);
    const twice = { ...protocol, decisions: [...decisions, decisions[1]] };
    const { body: refused } = await council.administrator.post(`${path}/letters-preview`, twice).expect(422);
    expect(refused).toMatchObject({ errors: [{ code: 'applications.decided-twice' }] });
    const { body } = await council.administrator.post(`${path}/letters-preview`, protocol).expect(200);
    const preview = body as Preview;
    expect(await written()).toEqual(before);
    expect(preview.withoutNear).toBe(false);
    expect(counted(preview)).toEqual([
      ['application.admission-decided', 'admit', 2],
      ['application.admission-decided', 'refuse', 1],
    ]);
    await council.administrator.post(path, protocol).expect(201);
    const ids = applications.map(({ applicationId }) => applicationId);
    for (const decision of ['admit', 'refuse']) {
      const { personName = '', ...text } = exampleOf(preview, decision) ?? {};
      expect(await received('application.admission-decided', ids, personName)).toEqual(text);
      expect(text).toMatchObject({ body: expect.stringContaining('Протокол № 7, 6 мая 2027.') as string });
    }
    const { body: again } = await council.administrator
      .post(`${path}/letters-preview`, { ...protocol, number: '8' })
      .expect(409);
    expect(again).toMatchObject({ code: 'kernel.wrong-status' });
  });

  describe('of results', () => {
    let applications: Submitted[];
    let callId: string;

    beforeAll(async () => {
      ({ callId, applications } = await reviewedCall(app, council.fund, {
        levels: LEVELS,
        rules: { appealReserveKopecks: 10_000_000n, code: 'L-2' },
        requestedKopecks: () => 25_000_000n,
      }));
      await asOwner(
        app,
        `UPDATE review SET comment_for_applicant = 'Уточните план' WHERE application_id = $1`,
        [applications[1]?.applicationId],
      );
      await proposeAndApprove(council, callId);
      await settled();
    });

    const preview = async (client: Client, body: object = {}): Promise<Preview> =>
      (await client.post(`/api/calls/${callId}/publish-results/letters-preview`, body).expect(200))
        .body as Preview;

    it('are for the administrator, with the refusals of publishing', async () => {
      await council.secretary.post(`/api/calls/${callId}/publish-results/letters-preview`, {}).expect(403);
      const { body } = await council.administrator
        .post(`/api/calls/${callId}/publish-results/letters-preview`, {
          visibleFrom: fromNow(-1).toISOString(),
        })
        .expect(422);
      expect(body).toMatchObject({ errors: [{ code: 'awards.visible-from-past' }] });
    });

    it('tell an administrator nothing of an application that they stand near to', async () => {
      const near = await createPersonWith(app, council.fund.organiserId, 'contest-administrator');
      await addEditor(app, applications[1]?.applicant.organisationId ?? '', near.personId);
      const told = await preview(await app.signedIn(near.email));
      const own = await preview(council.administrator);
      expect(JSON.stringify(told)).not.toContain('Проект 2');
      expect(told.withoutNear).toBe(true);
      expect(counted(told)).toEqual([
        ['call.results-published', 'award', 2],
        ['call.results-published', 'refuse', 1],
        ['call.results-published', 'reserve', 2],
      ]);
      // It would tell whether the near one stands before it.
      expect(exampleOf(told, 'reserve')).toBeNull();
      expect(exampleOf(own, 'reserve')?.body).toContain('место');
      // The person acts for the applicant now, and gets both letters too.
      expect(counted(own)).toEqual([
        ['application.comments-released', null, 2],
        ['call.results-published', 'award', 4],
        ['call.results-published', 'refuse', 1],
        ['call.results-published', 'reserve', 2],
      ]);
      expect(own.kinds[0]?.example?.body).toContain('Проект 2');
    });

    it('show what is published word for word, and publish nothing', async () => {
      const before = await written();
      const ahead = await preview(council.administrator, { visibleFrom: fromNow(1).toISOString() });
      expect(await written()).toEqual(before);
      await council.administrator.post(`/api/calls/${callId}/publish-results`, {}).expect(201);
      const ids = applications.map(({ applicationId }) => applicationId);
      expect(ahead.kinds).toHaveLength(4);
      for (const { kind, example } of ahead.kinds) {
        const { personName = '', ...text } = example ?? {};
        expect(await received(kind, ids, personName)).toEqual(text);
      }
      const { body } = await council.administrator
        .post(`/api/calls/${callId}/publish-results/letters-preview`, {})
        .expect(409);
      expect(body).toMatchObject({ code: 'awards.nothing-new' });
    });
  });
});
