import { RecomputeRanking, RunPanel, SaveReview } from '#scoring';
import { audiences } from '../../apps/api/src/openapi/audiences.js';
import { BlindContest, type Planted, type PlantedExpert } from '../factories/blind-contest.js';
import { proposeBlind, publishBlind } from '../factories/blind-results.js';
import type { Council } from '../factories/awards.js';
import { asOwner } from '../factories/contest.js';
import { row } from '../factories/notifications.js';
import type { Plant } from '../factories/planted.js';
import { assign, flatScores, handIn } from '../factories/scoring.js';
import { documentedOperations } from '../setup/api-operations.js';
import { Crawler, type Answers, type Reader } from '../setup/crawler.js';
import { gateFigures, gateSize, gateTimeout } from '../setup/gate-size.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const APPLICATIONS = gateSize({ small: 3, stated: 60 });
/** What an expert writes for the council's eyes only. */
const FOR_COUNCIL = 'Слово для совета: хордэбыт';
/** The first application's alone. */
const OWN_SCORE = '75.000000';
/** Beside everything that is got: what is asked for by a body, and changes nothing. */
const READING_POSTS = ['previewAwards'];
/** There is no demo here. */
const NO_DEMO = 'getDemoTour';
/** Open to everybody who is signed in, and then to applicants about their own. */
const OF_APPLICANTS = [
  ...[
    'getAgreement',
    'getApplication',
    'getApplicationCopy',
    'getReceipt',
    'getReleasedComments',
    'getReport',
  ],
  ...['listApplicationClarifications', 'listApplicationCopies'],
];
/** What admits the readers and opens to them at no stage. */
const NEVER_OPENED: Record<string, string[]> = {
  expert: [...OF_APPLICANTS, NO_DEMO],
  // A review is open to its expert and to staff.
  applicant: [NO_DEMO, 'getReview'],
  nearAdministrator: [NO_DEMO],
  // Who stands near to an application tries no list out.
  nearMember: [NO_DEMO, 'previewAwards'],
  // No money has moved, and nobody of the finances reads reviews.
  nearFinance: [NO_DEMO, 'getPaymentBatch', 'getReview', 'getStatementLine'],
  visitor: [NO_DEMO],
};

describe('who must not know of whom', () => {
  let app: TestApp;
  let contest: BlindContest;
  let crawler: Crawler;
  let expert: Reader;
  let other: PlantedExpert;
  let admin: Reader;
  let readers: Record<'applicant' | 'nearAdministrator' | 'nearMember' | 'nearFinance' | 'visitor', Reader>;
  let council: Council;

  beforeAll(async () => {
    app = await startTestApp();
    contest = await BlindContest.open(app, APPLICATIONS);
    const operations = (await documentedOperations()).filter(
      ({ method, operationId }) => method === 'get' || READING_POSTS.includes(operationId),
    );
    crawler = new Crawler(operations, audiences(app.app));
    expert = await contest.reader(contest.expert, 'expert');
    other = await contest.anotherExpert();
    admin = await contest.reader(contest.fund.administrator, 'contest-administrator');
    readers = {
      applicant: await contest.reader((contest.applications[0] as Planted).applicant),
      nearAdministrator: await contest.nearReader('contest-administrator', 'head-of-expertise'),
      nearMember: await contest.nearReader('council-member'),
      nearFinance: await contest.nearReader('finance-preparer', 'finance-approver'),
      visitor: { client: app.visitor(), roles: null, ids: {} },
    };
    const answer = { applicationIds: [], organisations: [], note: '' };
    await expert.client.put(`/api/calls/${contest.call.callId}/conflict-answer`, answer).expect(204);
  }, gateTimeout);
  afterAll(() => app.close());

  const crawlOf = (reader: Reader, n: number): Promise<Answers> =>
    crawler.readOf(reader, { shared: contest.shared, own: contest.idsOf(n) });
  const crawlAll = (reader: Reader): Promise<Answers> => crawler.read(reader, contest.allIdsOf(0));

  const found = (answers: Answers, { canaries }: { canaries: string[] }): string[] =>
    [...answers].flatMap(([operation, said]) =>
      canaries
        .filter((canary) => said.toLowerCase().includes(canary.toLowerCase()))
        .map((canary) => `${operation}: ${canary}`),
    );
  /** Whatever tells who an expert is. */
  const namesOf = (...experts: PlantedExpert[]): string[] =>
    experts.flatMap(({ canaries, personId, email }) => [...canaries, personId, email]);

  it(
    'an expert of a blind call finds no applicant, before the content opens or after',
    async () => {
      let looked = 0;
      const findsNone = (answers: Answers, ...applications: Plant[]): void => {
        for (const application of applications) {
          expect(found(answers, application)).toEqual([]);
          looked += application.canaries.length * answers.size;
        }
      };
      findsNone(await crawler.read(expert, contest.shared), ...contest.applications);
      for (const [n, application] of contest.applications.entries()) {
        findsNone(await crawlOf(expert, n), application);
        await expert.client.post(`/api/reviews/${contest.reviewIds[n]}/accept`).expect(200);
        const answers = await crawlOf(expert, n);
        findsNone(answers, application);
        for (const read of ['getReview', 'getCalibrationReview']) expect(answers.get(read)).toContain('■■■');
      }
      const answers = await crawler.read(expert, contest.shared);
      findsNone(answers, ...contest.applications);
      for (const read of ['getMyApplications', 'listMyBids']) expect(answers.get(read)).toContain('■■■');
      gateFigures('blindness', { applications: APPLICATIONS, looked, found: 0 });
    },
    gateTimeout,
  );

  it(
    'the names are there for whoever may read them',
    async () => {
      const told = await crawler.read(admin, contest.shared);
      for (const [n, application] of contest.applications.entries()) {
        const hits = [...found(told, application), ...found(await crawlOf(admin, n), application)];
        expect(new Set(hits.map((hit) => hit.split(': ')[1])).size).toBe(new Set(application.canaries).size);
      }
    },
    gateTimeout,
  );

  it('an expert in a panel finds neither the applicant nor the other experts, whoever has named them', async () => {
    const n = 2;
    const application = contest.applications[n] as Planted;
    const foreign = await assign(app, contest.fund, application.applicationId, other);
    await handIn(app, contest.expert, contest.reviewIds[n] ?? '', 4);
    await handIn(app, other, foreign, 9);
    const { actor } = contest.fund.administrator;
    await app.get(RunPanel).open(actor, application.applicationId, application.said);
    const client = await app.signedIn(other.email);
    await client.post(`/api/reviews/${foreign}/panel/messages`, { body: application.said }).expect(200);
    const answers = await crawler.read(expert, contest.allIdsOf(n));
    expect(answers.get('getOwnPanel')).toContain('90.000000');
    expect(answers.get('getOwnPanel')).toContain('■■■');
    expect(found(answers, application)).toEqual([]);
    expect(found(answers, { canaries: [...namesOf(other), foreign] })).toEqual([]);
  });

  it('an applicant finds no expert and nothing that was said to the council', async () => {
    await app.get(SaveReview).execute(contest.expert.actor, contest.reviewIds[0] ?? '', {
      ...{ version: 1, scores: flatScores(5), commentForCouncil: FOR_COUNCIL },
    });
    const canaries = [...namesOf(contest.expert, other), FOR_COUNCIL, 'Э-'];
    for (const reader of [readers.applicant, readers.visitor])
      expect(found(await crawlAll(reader), { canaries })).toEqual([]);
  });

  it('nothing of the reviews of their own application changes what its people on the staff read', async () => {
    const [own] = contest.applications as [Planted];
    const [reviewId, anotherId] = contest.reviewIds as [string, string];
    const near = [readers.nearAdministrator, readers.nearMember, readers.nearFinance];
    await handIn(app, contest.expert, anotherId, 5);
    await recompute();
    // Reading a letter for the first time is on record.
    for (const reader of near) await crawlAll(reader);
    const before: Answers[] = [];
    for (const reader of near) before.push(await crawlAll(reader));
    const changedSince = async (): Promise<string[]> => {
      const changed: string[] = [];
      for (const [i, reader] of near.entries()) {
        const now = await crawlAll(reader);
        const lasting = [...now.keys()].filter((name) => !MOVES_BY_ITSELF.includes(name));
        changed.push(
          ...lasting.filter((name) => unversioned(now.get(name)) !== unversioned(before[i]?.get(name))),
        );
      }
      return changed;
    };
    await asOwner(app, `UPDATE review SET due_at = now() - interval '1 hour' WHERE id = $1`, [reviewId]);
    expect(await changedSince()).toEqual([]);
    await asOwner(app, 'UPDATE review SET due_at = NULL WHERE id = $1', [reviewId]);
    await app.get(SaveReview).execute(contest.expert.actor, reviewId, { version: 2, scores: flatScores(9) });
    await expert.client.post(`/api/reviews/${reviewId}/submit`).expect(200);
    await recompute();
    expect(await changedSince()).toEqual([]);
    const panel_id = await row(app, 'panel', {
      ...{ application_id: own.applicationId, call_id: contest.call.callId },
      ...{ organiser_id: contest.fund.organiserId, opened_by: contest.fund.administrator.personId },
      ...{ status: 'open', question: 'Почему девять?' },
    });
    const said = { panel_id, person_id: contest.fund.administrator.personId, body: 'Почему?' };
    await row(app, 'panel_message', said);
    expect(await changedSince()).toEqual([]);
    await row(app, 'unfounded_mark', {
      ...{ review_id: reviewId, organiser_id: contest.fund.organiserId, status: 'upheld', reason: 'x' },
      ...{ proposed_by: contest.fund.administrator.personId, decided_by: contest.fund.checker.personId },
      decided_at: '2027-05-08',
    });
    expect(await changedSince()).toEqual([]);
    const after = await crawlAll(readers.nearAdministrator);
    expect(after.get('getRanking')).toContain(contest.applications[1]?.applicationId);
    expect(after.get('getRanking')).not.toContain(own.applicationId);
    const { client } = readers.nearAdministrator;
    expect([after.get('getReview'), (await client.get(`/api/reviews/${reviewId}`)).status]).toEqual([
      '',
      404,
    ]);
    const refused = [
      client.post(`/api/reviews/${reviewId}/void`, { reason: 'x' }),
      client.post(`/api/reviews/${reviewId}/return`, { reason: 'x' }),
      client.post(`/api/applications/${own.applicationId}/reviews`, {
        ...{ expertId: contest.fund.checker.personId, reason: 'divergence' },
      }),
    ];
    for (const request of refused) expect((await request).body).toMatchObject({ code: 'scoring.not-found' });
  });

  it(
    'a list that waits for its order tells the own score to none of the applicant’s people',
    async () => {
      council = await proposeBlind(contest, other);
      expect(found(await crawlAll(admin), { canaries: [OWN_SCORE] })).not.toEqual([]);
      for (const reader of [
        readers.nearAdministrator,
        readers.nearMember,
        readers.nearFinance,
        readers.applicant,
      ])
        for (const answers of [await crawlAll(reader), await crawlOf(reader, 1)])
          expect(found(answers, { canaries: [OWN_SCORE] })).toEqual([]);
    },
    gateTimeout,
  );

  it('experts stay unknown once the results are public', async () => {
    await publishBlind(contest, council);
    const canaries = [...namesOf(contest.expert, other), FOR_COUNCIL];
    for (const reader of [readers.applicant, readers.visitor]) {
      const answers = await crawlAll(reader);
      expect(answers.get('getPublicResults')).toContain(OWN_SCORE);
      expect(found(answers, { canaries })).toEqual([]);
    }
    for (const reader of [readers.nearAdministrator, readers.nearMember, readers.nearFinance])
      expect((await crawlAll(reader)).get('getAwardList')).toContain(OWN_SCORE);
    expect(found(await crawlAll(expert), { canaries: namesOf(other) })).toEqual([]);
  });

  it('was looked for in everything that opens to those who read', () => {
    for (const [name, reader] of Object.entries({ expert, ...readers }))
      expect([name, ...crawler.unopened(reader)]).toEqual([name, ...(NEVER_OPENED[name] ?? []).sort()]);
  });

  const recompute = (): Promise<boolean> =>
    app.tx.run((em) => app.get(RecomputeRanking).execute(em, contest.call.callId));
});

/** They tell of the whole installation, or when they were made. */
const MOVES_BY_ITSELF = ['getHealth', 'getMetrics', 'getReceipt'];

/** The ranking's version and digest are of the whole; the rest must be equal. */
const unversioned = (text = ''): string =>
  text.replace(/"(version|digest|computedAt|readAt)":("[^"]*"|\d+)/g, '"$1":0');
