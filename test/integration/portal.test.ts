import { DEMO_DOMAIN, DEMO_PASSWORD } from '#identity';
import { seededDemo, type SeededDemo } from '../factories/demo.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface Stop {
  case: string;
  email: string;
  callId: string;
  applicationId: string | null;
  figure: string | null;
}

describe('the portal', () => {
  let demo: SeededDemo;
  let app: TestApp;

  beforeAll(async () => {
    demo = await seededDemo();
    app = await startTestApp({ database: demo.database });
  });
  afterAll(async () => {
    await demo.owner.close();
    await app.close();
  });

  const rows = <Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> =>
    demo.owner.query(sql, values) as Promise<unknown[]> as Promise<Row[]>;
  const tour = async (): Promise<Stop[]> =>
    ((await app.visitor().get('/api/demo-tour').expect(200)).body as { stops: Stop[] }).stops;
  const project = (id: string) => app.visitor().get(`/api/projects/${id}`);

  it('finds the prepared cases, in the order of a contest, for accounts of the demo that can sign in', async () => {
    const stops = await tour();
    expect(stops.map((stop) => stop.case)).toEqual([
      'accepted-last',
      'refused-late',
      'unfinished-draft',
      'calibration-round',
      'conflict-declared',
      'review-replaced',
      'expert-desk',
      'question-asked',
      'question-forwarded',
      'weak-rationales',
      'divergence',
      'third-review',
      'panel',
      'severe-expert',
      'unfounded-marks',
      'removed-expert',
      'tie-at-line',
      'second-win',
      'reduced-award',
      'moved-up',
      'overdue-report',
      'returned-payment',
      'unknown-payment',
      'second-version',
    ]);
    for (const email of new Set(stops.map((stop) => stop.email))) {
      expect(email).toMatch(new RegExp(`@${DEMO_DOMAIN}$`));
      await app.signedIn(email, DEMO_PASSWORD);
    }
  });

  it('tells the cases by figures that the rows have', async () => {
    const stops = new Map((await tour()).map((stop) => [stop.case, stop]));
    expect(Number(stops.get('divergence')?.figure)).toBe(35);
    expect(stops.get('accepted-last')?.figure).toMatch(/:29:41Z$/);
    const [unknown] = await rows<{ amount: string }>(
      `SELECT amount_kopecks::text AS amount FROM payout WHERE status = 'unknown'`,
    );
    expect(stops.get('unknown-payment')?.figure).toBe(unknown?.amount);
  });

  it('shows a winner with what has been paid, and nobody’s name', async () => {
    const [paid] = await rows<{ id: string; paid: string; person: string }>(
      `SELECT g.application_id AS id, sum(o.amount_kopecks)::text AS paid, max(p.full_name) AS person
         FROM payout o JOIN tranche t ON t.id = o.tranche_id JOIN agreement g ON g.id = t.agreement_id
         JOIN application a ON a.id = g.application_id JOIN person p ON p.id = a.created_by
        WHERE o.status = 'confirmed' GROUP BY g.id ORDER BY count(*) DESC LIMIT 1`,
    );
    const { body, text } = await project(paid?.id ?? '').expect(200);
    expect(body).toMatchObject({ applicationId: paid?.id, paidKopecks: paid?.paid });
    const sumOf = (parts: { amountKopecks: string }[]): bigint =>
      parts.reduce((sum, { amountKopecks }) => sum + BigInt(amountKopecks), 0n);
    expect(sumOf(body.payments)).toBe(BigInt(paid?.paid ?? 0));
    expect(sumOf(body.sources)).toBe(BigInt(body.awardedKopecks));
    expect(body.plan.length).toBeGreaterThan(0);
    expect(text).not.toContain(paid?.person);
    const [place] = await rows<{ ru: string; en: string }>(
      `SELECT m.name_ru AS ru, m.name_en AS en FROM municipality m JOIN application a ON a.municipality_oktmo = m.oktmo
        WHERE a.id = $1`,
      paid?.id,
    );
    expect(body.municipalityName).toBe(place?.ru);
    const inEnglish = await project(paid?.id ?? '')
      .set('accept-language', 'en')
      .expect(200);
    expect(inEnglish.body).toMatchObject({ municipalityName: place?.en });
  });

  it('shows no project that has not won, whose call is not over, or that does not exist', async () => {
    const others = await rows<{ id: string }>(
      `(SELECT id FROM application WHERE status = 'not-awarded' LIMIT 1)
       UNION ALL (SELECT a.id FROM application a JOIN call c ON c.id = a.call_id
                   WHERE c.status = 'reviewing' AND a.status = 'admitted' LIMIT 1)
       UNION ALL SELECT gen_random_uuid()`,
    );
    expect(others).toHaveLength(3);
    for (const { id } of others)
      expect((await project(id).expect(404)).body).toMatchObject({ code: 'portal.project-not-found' });
  });
});

describe('an installation without the demo', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('has no tour and tells no password', async () => {
    const { body, text } = await app.visitor().get('/api/demo-tour').expect(404);
    expect(body).toMatchObject({ code: 'portal.no-demo' });
    expect(text).not.toContain(DEMO_PASSWORD);
  });
});
