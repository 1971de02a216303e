import { AssigningFund, type ProposalBody } from '../factories/assigning.js';
import { createExperts } from '../factories/scoring.js';
import { AdvisoryHold, waitersForLocks } from '../setup/advisory-hold.js';
import { eventually } from '../setup/eventually.js';
import { gateFigures, gateSize, gateTimeout } from '../setup/gate-size.js';
import { describeOnRedis, startRedis, type TestRedis } from '../setup/redis-server.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';
import { startWorker, type WorkerProcess } from '../setup/worker-process.js';

const KILLS = gateSize({ small: 2, stated: 20 });

function survives(startQueue: () => Promise<TestRedis | undefined>): void {
  let redis: TestRedis | undefined;
  let app: TestApp;
  let desk: AssigningFund;
  const workers: WorkerProcess[] = [];

  beforeAll(async () => {
    redis = await startQueue();
    app = await startTestApp({ config: { redisUrl: redis?.url } });
    desk = await AssigningFund.open(app);
    await createExperts(app, desk.fund.organiserId, 3);
  }, gateTimeout);
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await app.close();
    await redis?.stop();
  });

  const start = (): WorkerProcess => {
    const worker = startWorker({ databaseUrl: app.database.appUrl, redisUrl: redis?.url });
    workers.push(worker);
    return worker;
  };

  it(
    'a worker killed before it has kept what it worked out: another works it out, and it is made once',
    async () => {
      const { callId } = await desk.call(3);
      const { ownerUrl } = app.database;
      const { body } = await desk.admin.post(`/api/calls/${callId}/assignment-proposals`, {}).expect(202);
      const { id } = body as ProposalBody;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const hold = await AdvisoryHold.ask(ownerUrl, `scoring.assignments ${callId}`);
        await hold.isGranted();
        const worker = start();
        await waitersForLocks(ownerUrl, 1);
        await worker.kill();
        await hold.release();
      }
      start();
      const ready = await eventually(async () => {
        const { body: now } = await desk.admin.get(`/api/assignment-proposals/${id}`).expect(200);
        expect(now).toMatchObject({ status: 'proposed', progress: null });
        return now as ProposalBody;
      });
      expect(ready.pairs).toHaveLength(6);
      const made = await app.tx.manager.query<unknown[]>(
        `SELECT 1 FROM audit_entry WHERE action = 'assignment-proposal.make' AND object_id = $1`,
        [id],
      );
      expect(made).toHaveLength(1);
      gateFigures('worker killed mid-assignment', { kills: KILLS, lost: 0 });
    },
    gateTimeout,
  );
}

describe('an assignment on the queue in PostgreSQL survives', () => {
  survives(() => Promise.resolve(undefined));
});

describeOnRedis('an assignment on Redis survives', () => {
  survives(startRedis);
});
