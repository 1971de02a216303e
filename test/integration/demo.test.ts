import { recomputeResults, type PublishedResults } from '#awards';
import { DEMO_PASSWORD } from '#identity';
import { formatRoubles } from '#kernel';
import { addressOf, STAFF } from '../../apps/cli/src/demo/demo-accounts.js';
import { demoEnding } from '../../apps/cli/src/demo/demo-ending.js';
import { SMALL_DEMO } from '../../apps/cli/src/demo/demo-size.js';
import { DEMO_RUBRIC } from '../../apps/cli/src/demo/plan/contest-rules.js';
import { isClockInstalled } from '../../apps/cli/src/demo/time/clock-schema.js';
import { emptyDatabase } from '../../apps/cli/src/demo/time/empty-database.js';
import { DEMO_ROWS, seededDemo, type SeededDemo } from '../factories/demo.js';
import { plainRanking, type RankingBody } from '../factories/plain-ranking.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const { finished, running, open } = SMALL_DEMO;

describe('the demo', () => {
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
  const staff = (name: (typeof STAFF)[number]['name']) => app.signedIn(addressOf(name), DEMO_PASSWORD);
  const calls = () => rows<{ id: string; status: string }>('SELECT id, status FROM call ORDER BY opens_at');

  it('has a finished contest, one under review and one that is open', async () => {
    expect((await calls()).map(({ status }) => status)).toEqual([
      'results-published',
      'reviewing',
      'published',
    ]);
    const statuses = await rows<{ status: string; counts: number[] }>(
      `SELECT a.status, array_agg((SELECT count(*)::int FROM application b WHERE b.call_id = c.id AND b.status = a.status)
                ORDER BY c.opens_at) AS counts
         FROM (SELECT DISTINCT status FROM application) a CROSS JOIN call c GROUP BY 1`,
    );
    const countsOf = Object.fromEntries(statuses.map(({ status, counts }) => [status, counts]));
    expect(countsOf).toMatchObject({
      awarded: [finished.winners, 0, 0],
      declined: [1, 0, 0],
      reserve: [finished.reserve - 1, 0, 0],
      admitted: [0, running.admitted, 0],
      withdrawn: [finished.withdrawn, running.withdrawn, 0],
      submitted: [0, 0, open.submitted],
      // Of the finished one, the draft that came too late.
      draft: [1, 0, open.drafts],
    });
  });

  it('takes the last application at 23:29:41 and refuses the one at 23:30:02', async () => {
    const [last] = await rows(
      `SELECT to_char(max(s.received_at) AT TIME ZONE 'Asia/Yakutsk', 'HH24:MI:SS') AS at,
              count(*)::int = $1 AS all
         FROM submission s JOIN application a ON a.id = s.application_id
        WHERE a.call_id = (SELECT id FROM call ORDER BY opens_at LIMIT 1)`,
      finished.applications,
    );
    expect(last).toEqual({ at: '23:29:41', all: true });
  });

  it('ranks as anyone can work out from the published reviews', async () => {
    const [call] = await calls();
    const auditor = await staff('auditor');
    const ranking = (await auditor.get(`/api/calls/${call?.id}/ranking`).expect(200)).body as RankingBody;
    const plain = plainRanking(ranking, DEMO_RUBRIC);
    expect(ranking.rows.map(({ applicationId, rank, score }) => ({ applicationId, rank, score }))).toEqual(
      plain.map((place, index) => ({ ...place, rank: ranking.rows[index]?.rank })),
    );
    expect(ranking.rows.map(({ score }) => Number(score))).toEqual(
      plain.map(({ score }) => Number(score)).sort((a, b) => b - a),
    );
    expect(ranking.rows.filter(({ tie }) => tie === 'lot')).toEqual([]);
    const { body } = await app.visitor().get(`/api/calls/${call?.id}/results`).expect(200);
    const { version, ...results } = body as PublishedResults & { version: number };
    expect(version).toBe(2);
    expect(recomputeResults(results)).toEqual([]);
  });

  it('gives out the whole budget, by its sources, to as many as it should', async () => {
    const [award] = await rows(
      `SELECT count(*)::int AS winners, sum(amount_kopecks)::text AS kopecks FROM award WHERE decision = 'award'`,
    );
    const budget = finished.republicBudget + finished.federalBudget;
    expect(award).toEqual({ winners: finished.winners, kopecks: budget.toString() });
    const sources = await rows(
      `SELECT sum(s.amount_kopecks)::text AS kopecks FROM award_source s JOIN budget_source b ON b.id = s.source_id
        GROUP BY b.position ORDER BY b.position`,
    );
    expect(sources.map((source) => (source as { kopecks: string }).kopecks)).toEqual(
      [finished.republicBudget, finished.federalBudget].map(String),
    );
  });

  it('reduces awards to what the experts propose, and has experts who would cut something elsewhere', async () => {
    const reduced = await rows<{ awarded: string; proposed: string[] }>(
      `SELECT w.amount_kopecks AS awarded, array(
                SELECT DISTINCT (a.requested_kopecks - sum((b.asked ->> 'unitCostKopecks')::bigint * (b.asked ->> 'quantity')::int
                         - (b.asked ->> 'ownKopecks')::bigint - o.proposed_kopecks))::text
                  FROM review r
                  JOIN review_line_opinion o ON o.review_id = r.id
                  CROSS JOIN LATERAL (SELECT a.content -> 'budget' -> o.line AS asked) b
                 WHERE r.application_id = a.id AND r.status = 'submitted' GROUP BY r.id) AS proposed
         FROM award w JOIN application a ON a.id = w.application_id
        WHERE w.decision = 'award' AND w.amount_kopecks < a.requested_kopecks`,
    );
    expect(reduced.length).toBeGreaterThan(0);
    for (const { awarded, proposed } of reduced) expect(proposed).toEqual([awarded]);
    const secretary = await staff('council');
    const [, call] = await calls();
    const { body } = await secretary.get(`/api/calls/${call?.id}/budget-cuts?limit=200`).expect(200);
    expect((body as { items: object[] }).items.length).toBeGreaterThan(0);
  });

  it('has a ledger that agrees with what was promised and what was paid', async () => {
    const [call] = await calls();
    const auditor = await staff('auditor');
    const { body } = await auditor.get(`/api/calls/${call?.id}/ledger`).expect(200);
    const { items } = body as {
      items: Record<'budgetKopecks' | 'committedKopecks' | 'paidKopecks', string>[];
    };
    const sumOf = (field: 'budgetKopecks' | 'committedKopecks' | 'paidKopecks'): bigint =>
      items.reduce((sum, source) => sum + BigInt(source[field]), 0n);
    const [confirmed] = await rows<{ kopecks: string }>(
      `SELECT sum(amount_kopecks)::text AS kopecks FROM payout WHERE status = 'confirmed'`,
    );
    expect(sumOf('paidKopecks')).toBe(BigInt(confirmed?.kopecks ?? 0));
    const [awaited] = await rows<{ kopecks: string }>(
      `SELECT w.amount_kopecks::text AS kopecks FROM award w
        WHERE w.decision = 'award' AND NOT EXISTS (SELECT FROM agreement g WHERE g.award_id = w.id)`,
    );
    expect(sumOf('budgetKopecks')).toBe(BigInt(awaited?.kopecks ?? 0));
    expect(sumOf('paidKopecks') + sumOf('committedKopecks') + sumOf('budgetKopecks')).toBe(
      finished.republicBudget + finished.federalBudget,
    );
  });

  it('leaves to people an agreement, two lines of the bank and an invitation', async () => {
    const preparer = await staff('preparer');
    const { body: awaited } = await preparer.get('/api/awaited-agreements').expect(200);
    expect((awaited as { items: object[] }).items).toHaveLength(1);
    const { body: unmatched } = await preparer.get('/api/bank-statements/unmatched').expect(200);
    const lines = (unmatched as { items: { id: string; detail: string }[] }).items;
    const approver = await staff('approver');
    const candidates = lines.map(async ({ id }) => {
      const { body } = await approver.get(`/api/statement-lines/${id}`).expect(200);
      return (body as { candidates: { status: string }[] }).candidates.map(({ status }) => status);
    });
    expect((await Promise.all(candidates)).sort()).toEqual([[], ['unknown']]);
    expect(await rows('SELECT status FROM expert_invitation ORDER BY status')).toEqual([
      { status: 'declined' },
      { status: 'invited' },
    ]);
  });

  it('shows a payment of every kind, and reports of every kind', async () => {
    const payouts = await rows('SELECT DISTINCT status FROM payout ORDER BY 1');
    expect(payouts).toEqual(
      ['approved', 'confirmed', 'draft', 'returned', 'unknown'].map((status) => ({ status })),
    );
    const reports = await rows(
      `SELECT DISTINCT status FROM report WHERE kind = 'interim' AND due_on < current_date ORDER BY 1`,
    );
    expect(reports).toEqual(['accepted', 'awaited', 'returned', 'submitted'].map((status) => ({ status })));
  });

  it('assigns in one go with the same record as one by one', async () => {
    const records = await rows<{ reason: string; record: string[] }>(
      `SELECT DISTINCT r.reason, array(
                SELECT e.action || ' ' || array(SELECT jsonb_object_keys(e.facts) ORDER BY 1)::text
                  FROM audit_entry e WHERE e.object_id = r.id AND e.action = 'review.assign'
                UNION ALL
                SELECT DISTINCT l.kind FROM letter l
                 WHERE l.person_id = r.expert_id AND l.kind = 'review.assigned' ORDER BY 1) AS record
         FROM review r`,
    );
    const [first] = records;
    expect(records.length).toBeGreaterThan(1);
    expect(first?.record.length).toBeGreaterThan(1);
    for (const { record } of records) expect(record).toEqual(first?.record);
  });

  it('leaves nothing of its clock behind, and nothing to mail', async () => {
    expect(await isClockInstalled(demo.owner)).toBe(false);
    const defaults = await rows(
      `SELECT DISTINCT column_default FROM information_schema.columns
        WHERE table_schema = 'public' AND column_default LIKE '%clock%'`,
    );
    expect(defaults).toEqual([{ column_default: 'clock_timestamp()' }]);
    expect(await rows('SELECT DISTINCT mail_status FROM letter')).toEqual([{ mail_status: 'none' }]);
    expect(await rows('SELECT FROM outbox WHERE done_at IS NULL')).toEqual([]);
    expect(await rows('SELECT FROM audit_entry WHERE at > clock_timestamp()')).toEqual([]);
  });

  it('tells whoever starts it where to begin', async () => {
    const text = (await demoEnding(app.tx, 'http://localhost:3000')).join('\n');
    for (const { name } of STAFF) expect(text).toContain(addressOf(name));
    expect(text).toContain(DEMO_PASSWORD);
    const budget = formatRoubles(finished.republicBudget + finished.federalBudget);
    expect(text).toContain(`грантов ${finished.winners}, присуждено ${budget}`);
  });

  it('is the same on the same day, and can be emptied', async () => {
    const again = await seededDemo();
    try {
      for (const [subject, sql] of Object.entries(DEMO_ROWS))
        expect([subject, await again.owner.query(sql)]).toEqual([subject, await rows(sql)]);
      await emptyDatabase(again.owner);
      const [left] = await again.owner.query('SELECT count(*)::int AS people FROM person');
      expect(left).toEqual({ people: 0 });
    } finally {
      await again.owner.close();
      await again.database.drop();
    }
  });
});
