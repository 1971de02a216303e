import { CreateApplication } from '#applications';
import { asOwner, createApplicant, createFund, publishedCall, type OpenCall } from '../factories/contest.js';
import { completeContent } from '../factories/content.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { gateFigures, gateSize, gateTimeout } from '../setup/gate-size.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const APPLICANTS = gateSize({ small: 20, stated: 200 });
const DRAFTS_EACH = gateSize({ small: 8, stated: 15 });
const LEFT_MS = gateSize({ small: 400, stated: 4_000 });

interface Answer {
  applicationId: string;
  status: number;
  body: { number?: string; digest?: string; code?: string; receivedAt?: string };
}

describe('a storm of submissions around the deadline', () => {
  let app: TestApp;
  let call: OpenCall;
  const drafts: { client: Client; applicationId: string; version: number }[] = [];

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    const fund = await createFund(app, (await setUpFund(app)).organiserId);
    const tracks = Array.from({ length: DRAFTS_EACH }, (_, i) => ({
      code: `t-${i}`,
      name: `Направление ${i}`,
    }));
    call = await publishedCall(app, fund, { tracks });
    for (let i = 0; i < APPLICANTS; i += 1) {
      const applicant = await createApplicant(app);
      const client = await app.signedIn(applicant.email);
      for (const trackId of call.trackIds) {
        const { id, version } = await app.get(CreateApplication).execute(applicant.actor, {
          ...{ callId: call.callId, organisationId: applicant.organisationId, trackId },
          content: completeContent('Проект'),
        });
        drafts.push({ client, applicationId: id, version });
      }
    }
  }, gateTimeout);
  afterAll(() => app.close());

  const submit = async ({ client, applicationId, version }: (typeof drafts)[number]): Promise<Answer> => {
    const { status, body } = await client.post(`/api/applications/${applicationId}/submit`, { version });
    return { applicationId, status, body: body as Answer['body'] };
  };
  const late = async (): Promise<boolean> => {
    const [row] = await app.tx.manager.query<[{ late: boolean }]>(
      'SELECT clock_timestamp() >= closes_at AS late FROM call WHERE id = $1',
      [call.callId],
    );
    return row.late;
  };

  it(
    'gives a receipt with a row before the deadline, or a clear refusal, and never both',
    async () => {
      const [first, last, ...others] = drafts as [(typeof drafts)[0], (typeof drafts)[0], ...typeof drafts];
      const answers = [await submit(first)];
      await asOwner(
        app,
        `UPDATE call SET closes_at = clock_timestamp() + make_interval(secs => $2 / 1000.0) WHERE id = $1`,
        [call.callId, LEFT_MS],
      );
      answers.push(...(await Promise.all(others.map(submit))));
      await eventually(async () => expect(await late()).toBe(true));
      answers.push(await submit(last));

      const accepted = answers.filter(({ status }) => status === 200);
      const refused = answers.filter(({ status }) => status !== 200);
      expect(accepted.length).toBeGreaterThan(0);
      expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
        refused.map(() => [409, 'applications.intake-closed']),
      );
      expect(answers.at(-1)?.status).toBe(409);

      const rows = await app.tx.manager.query<
        { id: string; number: string; digest: string; in_time: boolean }[]
      >(
        `SELECT a.id, a.number, s.digest, s.received_at < c.closes_at AS in_time
           FROM application a JOIN submission s ON s.application_id = a.id JOIN call c ON c.id = a.call_id`,
      );
      const receipts = accepted.map(({ applicationId, body }) => [applicationId, body.number, body.digest]);
      expect(rows.map(({ id, number, digest }) => [id, number, digest]).sort()).toEqual(receipts.sort());
      expect(rows.filter(({ in_time }) => !in_time)).toEqual([]);

      const numbers = rows.map(({ number }) => Number(number.split('-').at(-1))).sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
      gateFigures('deadline', {
        accepted: accepted.length,
        refused: refused.length,
        misjudged: 0,
        missing: 0,
      });
    },
    gateTimeout,
  );

  it('leaves the closed list with exactly what had a receipt', async () => {
    await eventually(async () => {
      const [row] = await app.tx.manager.query<[{ status: string; waiting: number; unsent: number }]>(
        `SELECT c.status,
                (SELECT count(*)::int FROM application WHERE status = 'submitted') AS waiting,
                (SELECT count(*)::int FROM application a JOIN submission s ON s.application_id = a.id
                  WHERE a.status <> 'registered') AS unsent
           FROM call c WHERE c.id = $1`,
        [call.callId],
      );
      expect(row).toEqual({ status: 'intake-closed', waiting: 0, unsent: 0 });
    });
  });
});
