import { AdmitApplications, ScreenApplication } from '#applications';
import { OpenReviewing, RecomputeRanking, RunPanel, SaveReview } from '#scoring';
import { asBytes } from '../factories/bank.js';
import {
  asOwner,
  closeIntake,
  createFund,
  publishedCall,
  type Fund,
  type OpenCall,
} from '../factories/contest.js';
import { row } from '../factories/notifications.js';
import { createStaff, setUpFund } from '../factories/people.js';
import { plantedApplication, plantedPerson, type Plant } from '../factories/planted.js';
import { assign, flatScores, handIn } from '../factories/scoring.js';
import { documentedOperations, pathWith, type Operation } from '../setup/api-operations.js';
import type { Client } from '../setup/client.js';
import { gateFigures, gateSize, gateTimeout } from '../setup/gate-size.js';
import { textOfPdf } from '../setup/pdf-text.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const APPLICATIONS = gateSize({ small: 3, stated: 60 });
/** What an expert writes for the council's eyes only. */
const FOR_COUNCIL = 'Слово для совета: хордэбыт';

type Planted = Awaited<ReturnType<typeof plantedApplication>>;
type Expert = Awaited<ReturnType<typeof plantedPerson>>;

describe('who must not know of whom', () => {
  let app: TestApp;
  let fund: Fund;
  let call: OpenCall;
  let applications: Planted[];
  let expert: Expert;
  let reader: Client;
  let reviewIds: string[];
  let calibrationIds: string[];
  let reads: Operation[];

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    call = await publishedCall(app, fund, { blindToExperts: true, expertCapacity: 500 });
    applications = [];
    for (let n = 0; n < APPLICATIONS; n += 1) applications.push(await plantedApplication(app, call, n));
    await admitAll();
    expert = await plantedPerson(app, 5000);
    await grant(expert.personId, 'expert');
    await asOwner(
      app,
      `INSERT INTO expert_profile (person_id, organiser_id, languages) VALUES ($1, $2, '{ru,sah}')`,
      [expert.personId, fund.organiserId],
    );
    reader = await app.signedIn(expert.email);
    const person = { ...expert, actor: actorOf(expert.personId, 'expert') };
    reviewIds = [];
    for (const { applicationId } of applications)
      reviewIds.push(await assign(app, fund, applicationId, person));
    calibrationIds = await calibrationSheets();
    reads = (await documentedOperations()).filter(({ method }) => method === 'get');
  }, gateTimeout);
  afterAll(() => app.close());

  const actorOf = (personId: string, role: 'expert') => ({
    ...{ personId, locale: 'ru' as const },
    grants: [{ role, organiserId: fund.organiserId }],
  });

  const grant = (personId: string, role: string): Promise<unknown> =>
    asOwner(
      app,
      `INSERT INTO role_grant (id, person_id, organiser_id, role) VALUES (gen_random_uuid(), $1, $2, $3)`,
      [personId, fund.organiserId, role],
    );

  async function admitAll(): Promise<void> {
    await closeIntake(app, call);
    for (const { applicationId } of applications)
      await app
        .get(ScreenApplication)
        .execute(fund.checker.actor, applicationId, { recommendation: 'admit', note: '' });
    await app.get(AdmitApplications).execute(fund.administrator.actor, call.callId, {
      ...{ number: '1', heldOn: '2027-05-06', members: ['Член комиссии'] },
      decisions: applications.map(({ applicationId }) => ({ applicationId, decision: 'admit' as const })),
    });
    await app.get(OpenReviewing).execute(fund.administrator.actor, call.callId);
  }

  /** The expert has opened every application of a calibration round, too. */
  async function calibrationSheets(): Promise<string[]> {
    const round_id = await row(app, 'calibration_round', {
      ...{ call_id: call.callId, organiser_id: fund.organiserId, status: 'open', opened_at: '2027-05-06' },
      made_by: fund.administrator.personId,
    });
    return Promise.all(
      applications.map(({ applicationId: application_id }) =>
        row(app, 'calibration_review', {
          ...{ round_id, application_id, expert_id: expert.personId, expert_alias: 'Э-К1' },
          accepted_at: '2027-05-07',
        }),
      ),
    );
  }

  const idsOf = (n: number): Record<string, string> => ({
    calls: call.callId,
    organisers: fund.organiserId,
    applications: applications[n]?.applicationId ?? '',
    projects: applications[n]?.applicationId ?? '',
    organisations: applications[n]?.applicant.organisationId ?? '',
    experts: expert.personId,
    reviews: reviewIds[n] ?? '',
    'calibration-reviews': calibrationIds[n] ?? '',
  });

  /** Everything that the person can read, by operation: bodies, file names, and what files say of themselves. */
  async function crawl(client: Client, n: number): Promise<Map<string, string>> {
    const answers = new Map<string, string>();
    for (const operation of reads) {
      const query = operation.query.includes('callId') ? `?callId=${call.callId}` : '';
      const answer = await asBytes(client.get(pathWith(operation, idsOf(n)) + query));
      const body = answer.body as Buffer;
      const isPdf = answer.headers['content-type'] === 'application/pdf';
      const said = isPdf ? textOfPdf(body) + metadataOf(body) : body.toString('utf8');
      answers.set(
        operation.operationId,
        answer.status < 300 ? `${answer.headers['content-disposition'] ?? ''} ${said}` : '',
      );
    }
    return answers;
  }

  const found = (answers: Map<string, string>, { canaries }: Plant): string[] =>
    [...answers].flatMap(([operation, said]) =>
      canaries
        .filter((canary) => said.toLowerCase().includes(canary.toLowerCase()))
        .map((canary) => `${operation}: ${canary}`),
    );

  it(
    'an expert of a blind call finds no applicant, before the content opens or after',
    async () => {
      let looked = 0;
      for (const [n, application] of applications.entries()) {
        expect(found(await crawl(reader, n), application)).toEqual([]);
        await reader.post(`/api/reviews/${reviewIds[n]}/accept`).expect(200);
        const answers = await crawl(reader, n);
        expect(found(answers, application)).toEqual([]);
        for (const read of ['getReview', 'getCalibrationReview']) expect(answers.get(read)).toContain('■■■');
        expect(answers.get('getMyApplications')).toContain('■■■');
        looked += application.canaries.length * answers.size * 2;
      }
      gateFigures('blindness', { applications: APPLICATIONS, looked, found: 0 });
    },
    gateTimeout,
  );

  it(
    'the names are there for whoever may read them',
    async () => {
      const admin = await app.signedIn(fund.administrator.email);
      for (const [n, application] of applications.entries())
        expect(new Set(found(await crawl(admin, n), application).map((hit) => hit.split(': ')[1])).size).toBe(
          new Set(application.canaries).size,
        );
    },
    gateTimeout,
  );

  it('an expert in a panel finds neither the applicant nor the other experts, whoever has named them', async () => {
    const n = 2;
    const application = applications[n] as Planted;
    const other = await plantedPerson(app, 5001);
    await grant(other.personId, 'expert');
    const people = [expert, other].map((each) => ({ ...each, actor: actorOf(each.personId, 'expert') }));
    const [own, another] = people as [(typeof people)[0], (typeof people)[0]];
    const foreign = await assign(app, fund, application.applicationId, another);
    await handIn(app, own, reviewIds[n] ?? '', 4);
    await handIn(app, another, foreign, 9);
    await app.get(RunPanel).open(fund.administrator.actor, application.applicationId, application.said);
    const client = await app.signedIn(other.email);
    await client.post(`/api/reviews/${foreign}/panel/messages`, { body: application.said }).expect(200);
    const answers = await crawl(reader, n);
    expect(answers.get('getOwnPanel')).toContain('90.000000');
    expect(answers.get('getOwnPanel')).toContain('■■■');
    expect(found(answers, application)).toEqual([]);
    const secret = { said: '', canaries: [...other.canaries, other.personId, other.email, foreign] };
    expect(found(answers, secret)).toEqual([]);
  });

  it('an applicant finds no expert and nothing that was said to the council', async () => {
    const [first] = applications as [Planted];
    await app.get(SaveReview).execute(actorOf(expert.personId, 'expert'), reviewIds[0] ?? '', {
      ...{ version: 1, scores: flatScores(5), commentForCouncil: FOR_COUNCIL },
    });
    const client = await app.signedIn(first.applicant.email);
    const secret = { said: '', canaries: [...expert.canaries, expert.personId, FOR_COUNCIL, 'Э-'] };
    expect(found(await crawl(client, 0), secret)).toEqual([]);
  });

  it('nothing of the reviews of their own application changes what a conflicted administrator reads', async () => {
    const [own] = applications as [Planted];
    const admin = await createStaff(app, fund.organiserId, 'contest-administrator', 'head-of-expertise');
    await asOwner(
      app,
      `INSERT INTO organisation_member (organisation_id, person_id, role) VALUES ($1, $2, 'editor')`,
      [own.applicant.organisationId, admin.personId],
    );
    const client = await app.signedIn(admin.email);
    const person = { ...expert, actor: actorOf(expert.personId, 'expert') };
    await handIn(app, person, reviewIds[1] ?? '', 5);
    await recompute();
    const before = await crawl(client, 0);
    const changedSince = async (): Promise<string[]> => {
      const now = await crawl(client, 0);
      const lasting = [...now.keys()].filter((name) => !MOVES_BY_ITSELF.includes(name));
      return lasting.filter((name) => unversioned(now.get(name)) !== unversioned(before.get(name)));
    };
    await asOwner(app, `UPDATE review SET due_at = now() - interval '1 hour' WHERE id = $1`, [reviewIds[0]]);
    expect(await changedSince()).toEqual([]);
    await asOwner(app, 'UPDATE review SET due_at = NULL WHERE id = $1', [reviewIds[0]]);
    await app
      .get(SaveReview)
      .execute(person.actor, reviewIds[0] ?? '', { version: 2, scores: flatScores(9) });
    await reader.post(`/api/reviews/${reviewIds[0]}/submit`).expect(200);
    await recompute();
    expect(await changedSince()).toEqual([]);
    const panel_id = await row(app, 'panel', {
      ...{ application_id: own.applicationId, call_id: call.callId, organiser_id: fund.organiserId },
      ...{ status: 'open', question: 'Почему девять?', opened_by: fund.administrator.personId },
    });
    await row(app, 'panel_message', { panel_id, person_id: fund.administrator.personId, body: 'Почему?' });
    expect(await changedSince()).toEqual([]);
    const after = await crawl(client, 0);
    expect(after.get('getRanking')).toContain(applications[1]?.applicationId);
    expect(after.get('getRanking')).not.toContain(own.applicationId);
    expect([after.get('getReview'), (await client.get(`/api/reviews/${reviewIds[0]}`)).status]).toEqual([
      '',
      404,
    ]);
    const refused = [
      client.post(`/api/reviews/${reviewIds[0]}/void`, { reason: 'x' }),
      client.post(`/api/reviews/${reviewIds[0]}/return`, { reason: 'x' }),
      client.post(`/api/applications/${own.applicationId}/reviews`, {
        ...{ expertId: fund.checker.personId, reason: 'divergence' },
      }),
    ];
    for (const request of refused) expect((await request).body).toMatchObject({ code: 'scoring.not-found' });
  });

  const recompute = (): Promise<void> =>
    app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId));
});

/** They tell of the whole installation, or when they were made. */
const MOVES_BY_ITSELF = ['getHealth', 'getMetrics', 'getReceipt'];

/** The ranking's version and digest are of the whole; the rest must be equal. */
const unversioned = (text = ''): string =>
  text.replace(/"(version|digest|computedAt|readAt)":("[^"]*"|\d+)/g, '"$1":0');

/** Title, author and the like, whose letters take two bytes each; read as if they began at an even and an odd byte. */
function metadataOf(pdf: Buffer): string {
  const plain = pdf.toString('latin1').replace(/stream\n[\s\S]*?\nendstream/g, '');
  const even = Buffer.from(plain.slice(0, plain.length - (plain.length % 2)), 'latin1');
  const odd = Buffer.from(plain.slice(1, plain.length - ((plain.length + 1) % 2)), 'latin1');
  return [even, odd].map((bytes) => bytes.swap16().toString('utf16le')).join(' ') + plain;
}
