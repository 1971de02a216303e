import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateApplication } from '#applications';
import { prepareDatabase, startEmbeddedPostgres, type EmbeddedPostgres } from '#platform';
import { migrations } from '../../migrations/index.js';
import { createApplicant, createFund, publishedCall, type OpenCall } from '../factories/contest.js';
import { completeContent } from '../factories/content.js';
import { setUpFund } from '../factories/people.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { gateFigures, gateSize, gateTimeout } from '../setup/gate-size.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const RESTARTS = gateSize({ small: 1, stated: 20 });
const SUBMITTERS = 4;
/** For the letters of every submission: hundreds at the stated size. */
const DRAINING_MS = gateSize({ small: 30_000, stated: 300_000 });

describe('PostgreSQL killed under the API and the worker', () => {
  let dataFolder: string;
  let postgres: EmbeddedPostgres;
  let app: TestApp;
  let call: OpenCall;

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'keskil-restart-'));
    postgres = await startEmbeddedPostgres({ dataFolder });
    const { appUrl, ownerUrl } = postgres;
    await prepareDatabase({ databaseUrl: appUrl, migrationDatabaseUrl: ownerUrl }, migrations);
    const none = (): Promise<never> => Promise.reject(new Error('this database is a server of its own'));
    const database = {
      appUrl,
      ownerUrl,
      disconnectEveryone: none,
      goDown: none,
      comeBack: none,
      drop: async () => {},
    };
    app = await startTestApp({ processes: 'api-and-worker', database, config: { jobLostAfterMs: 1_500 } });
    call = await publishedCall(app, await createFund(app, (await setUpFund(app)).organiserId));
  }, gateTimeout);
  afterAll(async () => {
    await app.close();
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  });

  const receipts: { applicationId: string; number: string }[] = [];
  let faults = 0;

  const newDraft = async (): Promise<{ client: Client; applicationId: string }> => {
    const applicant = await createApplicant(app);
    const { id } = await app.get(CreateApplication).execute(applicant.actor, {
      ...{ callId: call.callId, organisationId: applicant.organisationId },
      ...{ trackId: call.trackIds[0] ?? '', content: completeContent('Проект') },
    });
    return { client: await app.signedIn(applicant.email), applicationId: id };
  };

  /** Hands the draft in again and again until told to stop; keeps every receipt. */
  const keepSubmitting = async (
    { client, applicationId }: { client: Client; applicationId: string },
    until: () => boolean,
  ): Promise<void> => {
    while (!until()) {
      const { status, body, headers } = await client.post(`/api/applications/${applicationId}/submit`, {
        version: 1,
      });
      if (status === 200) receipts.push({ applicationId, number: (body as { number: string }).number });
      else {
        expect([status, (body as { code: string }).code]).toEqual([503, 'kernel.unavailable']);
        expect(headers['content-type']).toContain('application/problem+json');
        faults += 1;
      }
    }
  };

  /** As a machine that loses power; then the server comes up again on the same folder. */
  const killServer = async (): Promise<void> => {
    process.kill(postgres.pid, 'SIGKILL');
    await postgres.stop();
  };

  it(
    'loses no submission that was acknowledged, and everything works again without a restart of ours',
    async () => {
      const drafts = [];
      for (let i = 0; i < SUBMITTERS; i += 1) drafts.push(await newDraft());
      for (let restart = 0; restart < RESTARTS; restart += 1) {
        const goal = receipts.length + 2 * SUBMITTERS;
        const seen = faults;
        let isOver = false;
        const submitting = Promise.all(drafts.map((draft) => keepSubmitting(draft, () => isOver)));
        await eventually(() => check(receipts.length >= goal));
        await killServer();
        await eventually(() => check(faults > seen));
        const { body, status } = await app.visitor().get('/api/health');
        expect([status, (body as { database: string }).database]).toEqual([503, 'down']);
        postgres = await startEmbeddedPostgres({ dataFolder });
        const before = receipts.length;
        await eventually(() => check(receipts.length > before));
        isOver = true;
        await submitting;
      }
      const kept = await app.tx.manager.query<{ id: string; number: string; count: number }[]>(
        `SELECT a.id, a.number, count(*)::int AS count FROM application a
           JOIN submission s ON s.application_id = a.id GROUP BY a.id`,
      );
      for (const { applicationId, number } of receipts)
        expect(kept.find(({ id }) => id === applicationId)?.number).toBe(number);
      // One whose answer was lost may be there besides.
      const count = kept.reduce((sum, row) => sum + row.count, 0);
      expect(count).toBeGreaterThanOrEqual(receipts.length);
      expect(count).toBeLessThanOrEqual(receipts.length + faults);
      gateFigures('PostgreSQL crash', { restarts: RESTARTS, receipts: receipts.length, lost: 0 });
    },
    gateTimeout,
  );

  it(
    'leaves no job undone',
    async () => {
      await eventually(async () => {
        const undone = await app.tx.manager.query<object[]>(
          'SELECT job, last_error FROM outbox WHERE done_at IS NULL',
        );
        expect(undone).toEqual([]);
      }, DRAINING_MS);
      await eventually(async () => {
        const { body } = await app.visitor().get('/api/health').expect(200);
        expect(body).toMatchObject({ status: 'ok', database: 'ok', queue: 'ok' });
      });
    },
    gateTimeout,
  );
});

function check(holds: boolean): Promise<void> {
  return holds ? Promise.resolve() : Promise.reject(new Error('not yet'));
}
