import { createCouncil, proposeAndApprove, reviewedCall, type Council } from '../factories/awards.js';
import { asOwner, fromNow } from '../factories/contest.js';
import { letters } from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import { eventually } from '../setup/eventually.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

describe('comments for the applicant', () => {
  let app: TestApp;
  let council: Council;

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    council = await createCouncil(app, (await setUpFund(app)).organiserId);
  });
  afterAll(() => app.close());

  it('open with the results, by alias, to the applicant alone, with a letter', async () => {
    const call = await reviewedCall(app, council.fund, { levels: [9, 8], rules: { code: 'COM' } });
    const [first, second] = call.applications;
    await asOwner(
      app,
      `UPDATE review SET comment_for_council = 'Только совету',
              comment_for_applicant = CASE WHEN application_id = $2 THEN 'Уточните расписание' ELSE ' ' END
        WHERE call_id = $1`,
      [call.callId, first?.applicationId],
    );
    const owner = await app.signedIn(first?.applicant.email ?? '');
    const other = await app.signedIn(second?.applicant.email ?? '');
    const path = `/api/applications/${first?.applicationId}/comments`;
    const publish = (body: object = {}) =>
      council.administrator.post(`/api/calls/${call.callId}/publish-results`, body).expect(201);

    const closed = async (): Promise<void> => {
      expect((await owner.get(path).expect(404)).body).toMatchObject({
        code: 'awards.comments-not-released',
      });
    };
    await closed();
    await proposeAndApprove(council, call.callId);
    await closed();
    await publish({ visibleFrom: fromNow(1).toISOString() });
    await closed();
    await publish();
    const { body } = await owner.get(path).expect(200);
    const { items } = body as { items: { expertAlias: string; comment: string }[] };
    expect(items.map(({ comment }) => comment)).toEqual(['Уточните расписание', 'Уточните расписание']);
    expect(items.every(({ expertAlias }) => /^Э-[0-9A-Z]{4}$/.test(expertAlias))).toBe(true);
    expect(JSON.stringify(body)).not.toContain('Только совету');
    for (const stranger of [other, council.administrator])
      expect((await stranger.get(path).expect(404)).body).toMatchObject({ code: 'applications.not-found' });

    await eventually(async () => {
      const written = await letters(app, 'application.comments-released');
      expect(written.map(({ object_id, params }) => [object_id, params['count']])).toEqual([
        [first?.applicationId, 2],
      ]);
      const { body: list } = await owner.get('/api/me/letters').expect(200);
      const kinds = (list as { items: { kind: string }[] }).items.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'application.comments-released')).toHaveLength(1);
    });
  });
});
