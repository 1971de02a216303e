import { DEMO_PASSWORD } from '#identity';
import { addressOf, type StaffName } from '../../apps/cli/src/demo/demo-accounts.js';
import { SMALL_DEMO } from '../../apps/cli/src/demo/demo-size.js';
import { seededDemo, type SeededDemo } from '../factories/demo.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const { running } = SMALL_DEMO;

interface CalibrationBody {
  status: string;
  conclusion: string;
  agreement: { alpha: number | null };
  applications: { messages: unknown[] }[];
}

describe("the demo's contest under review", () => {
  let demo: SeededDemo;
  let app: TestApp;
  let callId: string;

  beforeAll(async () => {
    demo = await seededDemo();
    app = await startTestApp({ database: demo.database });
    const [call] = await rows<{ id: string }>(`SELECT id FROM call WHERE status = 'reviewing'`);
    callId = call?.id ?? '';
  });
  afterAll(async () => {
    await demo.owner.close();
    await app.close();
  });

  const rows = <Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> =>
    demo.owner.query(sql, values) as Promise<unknown[]> as Promise<Row[]>;
  const staff = (name: StaffName): Promise<Client> => app.signedIn(addressOf(name), DEMO_PASSWORD);

  it('has as many reviews as it should, one pair of them 35 points apart', async () => {
    const [reviews] = await rows(
      `SELECT count(*) FILTER (WHERE reason = 'initial')::int AS assigned,
              count(*) FILTER (WHERE status = 'submitted')::int AS submitted,
              count(*) FILTER (WHERE reason = 'divergence' AND assigned_by IS NOT NULL)::int AS third
         FROM review WHERE call_id = (SELECT id FROM call WHERE status = 'reviewing')`,
    );
    expect(reviews).toEqual({
      assigned: running.admitted * 2,
      submitted: running.submittedReviews,
      third: running.thirdReviews,
    });
    const divergent = await rows(
      `SELECT FROM ranking_row r JOIN call c ON c.id = r.call_id WHERE c.status = 'reviewing' AND r.score_range = 35`,
    );
    expect(divergent).toHaveLength(1);
  });

  it('asks for third reviews by rule where nobody has', async () => {
    const [asked] = await rows<{ byRule: number; noReason: number }>(
      `SELECT count(*)::int AS "byRule", count(*) FILTER (WHERE NOT 'divergence' = ANY (k.flags))::int AS "noReason"
         FROM review r JOIN ranking_row k ON k.application_id = r.application_id
        WHERE r.call_id = $1 AND r.reason = 'divergence' AND r.assigned_by IS NULL`,
      callId,
    );
    expect(asked?.byRule).toBeGreaterThan(0);
    expect(asked?.noReason).toBe(0);
  });

  it('has an open panel on reviews that diverge still: talked over, one score revised with its reason', async () => {
    const [panel] = await rows(
      `SELECT d.status, (SELECT count(*)::int FROM panel_message m WHERE m.panel_id = d.id) AS said,
              (SELECT json_agg(v.former_score - v.score) FROM panel_revision v
                WHERE v.panel_id = d.id AND v.reason <> '') AS lowered
         FROM panel d WHERE d.call_id = $1`,
      callId,
    );
    expect(panel).toEqual({ status: 'open', said: 2, lowered: [1] });
  });

  it('calibrates its experts before the reviewing: with statistics, and talked over', async () => {
    const head = await staff('head');
    const { body } = await head.get(`/api/calls/${callId}/calibration-rounds`).expect(200);
    const [{ id }] = (body as { items: [{ id: string }] }).items;
    const round = (await head.get(`/api/calibration-rounds/${id}`).expect(200)).body as CalibrationBody;
    expect(round).toMatchObject({
      status: 'closed',
      conclusion: expect.stringContaining('Связность') as string,
    });
    expect(round.agreement.alpha).toEqual(expect.any(Number));
    expect(round.applications.map(({ messages }) => messages.length)).toEqual(
      expect.arrayContaining([4, 0, 1]),
    );
    const [opened] = await rows<{ after: boolean }>(
      `SELECT min(r.assigned_at) > max(d.closed_at) AS after FROM calibration_round d JOIN review r ON r.call_id = d.call_id`,
    );
    expect(opened).toEqual({ after: true });
  });

  it('removes an expert after three unfounded reviews, and has marks that wait for another member', async () => {
    const [removal] = await rows<{ expert: string; voided: number; upheld: number; alive: number }>(
      `SELECT x.ground, x.voided_reviews AS voided,
              count(*) FILTER (WHERE m.status = 'upheld' AND m.decided_at < x.removed_at)::int AS upheld,
              count(*) FILTER (WHERE r.status = 'submitted')::int AS alive
         FROM expert_removal x JOIN review r ON r.call_id = x.call_id AND r.expert_id = x.expert_id
         LEFT JOIN unfounded_mark m ON m.review_id = r.id GROUP BY x.id`,
    );
    expect(removal).toMatchObject({ ground: 'unfounded', upheld: 3, alive: 0 });
    expect(removal?.voided).toBeGreaterThanOrEqual(3);
    const marks = await rows('SELECT status, count(*)::int FROM unfounded_mark GROUP BY 1 ORDER BY 1');
    expect(marks).toEqual([
      { status: 'dismissed', count: 1 },
      { status: 'proposed', count: 2 },
      { status: 'upheld', count: 3 },
    ]);
  });

  it('has work for the council and for the fund on their pages of the day', async () => {
    const waits = async (name: StaffName): Promise<object[]> =>
      ((await (await staff(name)).get('/api/me/work').expect(200)).body as { items: object[] }).items;
    const mark = expect.objectContaining({ kind: 'marks-to-decide', callId, count: 1 }) as object;
    // Each decides about what the other has proposed.
    expect(await waits('council')).toContainEqual(mark);
    expect(await waits('member')).toContainEqual(mark);
    expect(await waits('head')).toContainEqual(
      expect.objectContaining({ kind: 'questions-to-pass-on', callId, count: 1 }),
    );
  });

  it('has a question of an expert at every step of its way, and the shown expert an answer', async () => {
    const questions = await rows('SELECT status FROM clarification ORDER BY asked_at');
    expect(questions).toEqual(['answered', 'declined', 'forwarded', 'asked'].map((status) => ({ status })));
    const own = await rows<{ id: string }>(
      `SELECT q.review_id AS id FROM clarification q JOIN review r ON r.id = q.review_id JOIN person p ON p.id = r.expert_id
        WHERE q.status = 'answered' AND p.email = $1`,
      addressOf('expert'),
    );
    expect(own).toHaveLength(1);
  });

  it('has weak rationales among many that are not, some of them returned', async () => {
    const head = await staff('head');
    const { body } = await head.get(`/api/calls/${callId}/weak-reviews?limit=200`).expect(200);
    const { items } = body as { items: { faults: { fault: string }[] }[] };
    expect(
      items.filter(({ faults }) => faults.some(({ fault }) => fault === 'short')).length,
    ).toBeGreaterThan(1);
    expect(items.length).toBeLessThan(running.submittedReviews / 2);
    const ended = await rows(
      `SELECT status, bool_and(status_reason <> '') AS explained FROM review
        WHERE call_id = $1 AND status IN ('declined', 'conflict', 'returned') GROUP BY 1 ORDER BY 1`,
      callId,
    );
    expect(ended.map((row) => (row as { status: string }).status)).toEqual([
      'conflict',
      'declined',
      'returned',
    ]);
  });
});
