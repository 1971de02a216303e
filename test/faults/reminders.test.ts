import { CreateApplication } from '#applications';
import { asOwner, createApplicant, createFund, publishedCall } from '../factories/contest.js';
import { completeContent } from '../factories/content.js';
import { letters } from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import { eventually } from '../setup/eventually.js';
import { gateFigures, gateSize, gateTimeout } from '../setup/gate-size.js';
import { describeOnRedis, startRedis, type TestRedis } from '../setup/redis-server.js';
import { holdTable } from '../setup/table-hold.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';
import { startWorker, type WorkerProcess } from '../setup/worker-process.js';

const DRAFTS = gateSize({ small: 5, stated: 500 });
const KILLS = gateSize({ small: 2, stated: 50 });
/** Half of the kills strike before a letter is written, half when its addressee is looked up for the foreign key. */
const STRIKES = ['letter', 'person'] as const;

/** Drafts whose reminder is due now, and nobody at work yet. @returns the drafts' ids */
async function dueDrafts(app: TestApp): Promise<string[]> {
  const fund = await createFund(app, (await setUpFund(app)).organiserId);
  const call = await publishedCall(app, fund);
  const drafts: string[] = [];
  for (let i = 0; i < DRAFTS; i += 1) {
    const applicant = await createApplicant(app);
    const { id } = await app.get(CreateApplication).execute(applicant.actor, {
      ...{ callId: call.callId, organisationId: applicant.organisationId },
      ...{ trackId: call.trackIds[0] ?? '', content: completeContent('Черновик') },
    });
    drafts.push(id);
  }
  await asOwner(
    app,
    `INSERT INTO reminder_wave (id, call_id, kind, lead, deadline_at, due_at)
     SELECT gen_random_uuid(), id, 'application-deadline', '7-days', closes_at, now() FROM call`,
  );
  return drafts;
}

async function areRemindedOnce(app: TestApp, drafts: string[]): Promise<void> {
  await eventually(async () => {
    const undone = await app.tx.manager.query<{ what: string }[]>(
      `SELECT 'wave' AS what FROM reminder_wave WHERE done_at IS NULL AND due_at <= now()
        UNION ALL SELECT job FROM outbox WHERE done_at IS NULL`,
    );
    expect(undone).toEqual([]);
  });
  const reminded = (await letters(app, 'reminder.draft')).map(({ object_id }) => object_id);
  expect(reminded.sort()).toEqual([...drafts].sort());
}

function areSentOnce(open: () => Promise<TestRedis | undefined>): void {
  let redis: TestRedis | undefined;
  let app: TestApp;
  const workers: WorkerProcess[] = [];
  const start = (): WorkerProcess => {
    const worker = startWorker({ databaseUrl: app.database.appUrl, redisUrl: redis?.url });
    workers.push(worker);
    return worker;
  };

  beforeEach(async () => {
    redis = await open();
    app = await startTestApp({ config: { redisUrl: redis?.url } }).catch(async (error: unknown) => {
      await redis?.stop();
      throw error;
    });
  }, gateTimeout);
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.kill()));
    await app.close();
    await redis?.stop();
  });

  it(
    'though the worker is killed again and again during the batch',
    async () => {
      const drafts = await dueDrafts(app);
      for (let kill = 0; kill < KILLS; kill += 1) {
        const hold = await holdTable(app.database.ownerUrl, STRIKES[kill % STRIKES.length] ?? 'letter');
        const worker = start();
        await hold.somebodyWaits();
        await worker.kill();
        await hold.release();
      }
      start();
      await areRemindedOnce(app, drafts);
      gateFigures('reminders', { kills: KILLS, sent: drafts.length, twice: 0, lost: 0 });
    },
    gateTimeout,
  );
}

describe('reminders on the queue in PostgreSQL are sent once', () => {
  areSentOnce(() => Promise.resolve(undefined));
});

describeOnRedis('reminders on Redis are sent once', () => {
  areSentOnce(startRedis);

  it(
    'though Redis loses everything during the batch',
    async () => {
      const redis = await startRedis();
      const app = await startTestApp({ config: { redisUrl: redis.url } });
      const drafts = await dueDrafts(app);
      const hold = await holdTable(app.database.ownerUrl, 'letter');
      const worker = startWorker({ databaseUrl: app.database.appUrl, redisUrl: redis.url });
      try {
        await hold.somebodyWaits();
        await redis.flushAll();
        await hold.release();
        await redis.flushAll();
        await areRemindedOnce(app, drafts);
      } finally {
        await worker.kill();
        await app.close();
        await redis.stop();
      }
    },
    gateTimeout,
  );
});
