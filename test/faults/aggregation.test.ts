import type { CallRules } from '#calls';
import { RUBRIC_FPG } from '#engine';
import { CalibrateCalls, RecomputeRanking, SaveReview, SubmitReview } from '#scoring';
import { asOwner, createFund, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { plainRanking, type RankingBody } from '../factories/plain-ranking.js';
import { ASKED, assign, createExperts, reviewingCall, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { eventually } from '../setup/eventually.js';
import { gateFigures, gateSize, gateTimeout } from '../setup/gate-size.js';
import { describeOnRedis, startRedis, type TestRedis } from '../setup/redis-server.js';
import { holdTable } from '../setup/table-hold.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';
import { startWorker, type WorkerProcess } from '../setup/worker-process.js';

const APPLICATIONS = gateSize({ small: 6, stated: 60 });
const EXPERTS = 3;
const KILLS = gateSize({ small: 2, stated: 50 });
const FLUSHES = gateSize({ small: 2, stated: 50 });

interface Waiting {
  id: string;
  expert: Person;
  seed: number;
}

/** A call whose reviews wait to be handed in, and workers in processes of their own. */
class Stage {
  readonly workers: WorkerProcess[] = [];
  private constructor(
    readonly app: TestApp,
    private readonly admin: Client,
    private readonly call: ReviewingCall,
    private readonly reviews: Waiting[],
    private readonly redis?: TestRedis,
  ) {}

  static async set(redis?: TestRedis, rules?: Partial<CallRules>): Promise<Stage> {
    try {
      return await Stage.on(await startTestApp({ config: { redisUrl: redis?.url } }), redis, rules);
    } catch (error) {
      await redis?.stop();
      throw error;
    }
  }

  private static async on(app: TestApp, redis?: TestRedis, rules?: Partial<CallRules>): Promise<Stage> {
    const fund: Fund = await createFund(app, (await setUpFund(app)).organiserId);
    const call = await reviewingCall(app, fund, {
      applications: APPLICATIONS,
      rules: { expertCapacity: 500, ...rules },
    });
    const reviews: Waiting[] = [];
    for (const expert of await createExperts(app, fund.organiserId, EXPERTS))
      for (const { applicationId } of call.applications)
        reviews.push({
          id: await assign(app, fund, applicationId, expert),
          expert,
          seed: reviews.length + 1,
        });
    return new Stage(app, await app.signedIn(fund.administrator.email), call, reviews, redis);
  }

  startWorker(): WorkerProcess {
    const worker = startWorker({ databaseUrl: this.app.database.appUrl, redisUrl: this.redis?.url });
    this.workers.push(worker);
    return worker;
  }

  /** A worker is killed when it has computed a ranking and not kept it. */
  async killWorker(): Promise<void> {
    const { worker, letGo } = await this.workerAboutToKeep();
    await worker.kill();
    await letGo();
  }

  /** A worker that was frozen when it had computed a ranking and not kept it. */
  async frozenWorker(): Promise<WorkerProcess> {
    const { worker, letGo } = await this.workerAboutToKeep();
    worker.freeze();
    await letGo();
    return worker;
  }

  private async workerAboutToKeep(): Promise<{ worker: WorkerProcess; letGo: () => Promise<void> }> {
    const hold = await holdTable(this.app.database.ownerUrl, 'ranking_row');
    const worker = this.startWorker();
    await hold.somebodyWaits();
    return { worker, letGo: () => hold.release() };
  }

  get waiting(): number {
    return this.reviews.length;
  }

  /** Hands in as many of the reviews that wait, all at once. */
  async handIn(count: number): Promise<void> {
    await Promise.all(
      this.reviews.splice(0, count).map(async ({ id, expert, seed }) => {
        const scores = ASKED.map((criterionId, i) => ({
          criterionId,
          score: (seed * (i + 3)) % 11,
          rationale: '',
        }));
        await this.app.get(SaveReview).execute(expert.actor, id, { version: 1, scores });
        await this.app.get(SubmitReview).execute(expert.actor, id);
      }),
    );
  }

  async ranking(): Promise<RankingBody> {
    return (await this.admin.get(`/api/calls/${this.call.callId}/ranking`).expect(200)).body as RankingBody;
  }

  /** Waits until nothing is left to do. */
  settled(): Promise<RankingBody> {
    const handedIn = APPLICATIONS * EXPERTS - this.reviews.length;
    return eventually(async () => {
      const now = await this.ranking();
      expect([now.pending, now.reviewCount]).toEqual([false, handedIn]);
      return now;
    });
  }

  /** Waits until nothing is left to do, then compares with a recomputation from the published reviews. */
  async isRight(): Promise<RankingBody> {
    const settled = await this.settled();
    const places = settled.rows.map(({ applicationId, rank, score }) => ({ applicationId, rank, score }));
    expect(places).toEqual(plainRanking(settled, RUBRIC_FPG));
    return settled;
  }

  /** Compares with the ranking of a calibrated rule worked out once more, by nobody who could be killed. */
  async isAsAnew(settled: RankingBody): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
    await asOwner(this.app, 'UPDATE ranking SET input_digest = NULL');
    await this.app.tx.run((em) => this.app.get(RecomputeRanking).execute(em, this.call.callId));
    await eventually(async () => {
      await this.app.get(CalibrateCalls).execute();
      expect((await this.ranking()).pending).toBe(false);
    });
    expect(officialOf(await this.ranking())).toEqual(officialOf(settled));
  }

  async strike(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
    await this.app.close();
    await this.redis?.stop();
  }
}

/** What the call's rule says. The comparison beside it comes in its own time. */
const officialOf = ({ version, rows }: RankingBody): object => ({
  version,
  rows: rows.map(({ applicationId, rank, position, score, range, tie, flags, reviews }) => ({
    ...{ applicationId, rank, position, score, range, tie, flags, reviews },
  })),
});

function survives(setStage: () => Promise<Stage>): void {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage();
  }, gateTimeout);
  afterEach(() => stage.strike());

  it(
    'a worker killed in the middle: the next one finishes',
    async () => {
      for (let kill = 0; kill < KILLS; kill += 1) {
        await stage.handIn(Math.ceil(stage.waiting / 3));
        await stage.killWorker();
      }
      expect((await stage.ranking()).pending).toBe(true);
      stage.startWorker();
      await stage.isRight();
      gateFigures('worker killed mid-aggregation', { kills: KILLS, lost: 0 });
    },
    gateTimeout,
  );

  it(
    'a worker frozen in the middle, which comes back after another has done its work',
    async () => {
      await stage.handIn(APPLICATIONS);
      const frozen = await stage.frozenWorker();
      stage.startWorker();
      await stage.handIn(1);
      const done = await stage.isRight();
      frozen.thaw();
      await stage.handIn(1);
      const after = await stage.isRight();
      expect(after.version).toBe(done.version + 1);
      expect(frozen.isAlive()).toBe(true);
    },
    gateTimeout,
  );
}

describe('aggregation on the queue in PostgreSQL survives', () => {
  survives(() => Stage.set());
});

describe('a calibrated ranking survives', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set(undefined, { aggregationRule: 'blup', expertAliasScope: 'call' });
  }, gateTimeout);
  afterEach(() => stage.strike());

  it(
    'a worker killed before it has kept what it computed: the next one computes it again',
    async () => {
      await stage.handIn(APPLICATIONS * 2);
      for (let kill = 0; kill < KILLS; kill += 1) await stage.killWorker();
      expect(await stage.ranking()).toMatchObject({ pending: true, reviewCount: 0 });
      stage.startWorker();
      await stage.isAsAnew(await stage.settled());
      gateFigures('worker killed mid-calibration', { kills: KILLS, lost: 0 });
    },
    gateTimeout,
  );

  it(
    'a worker frozen in the middle, whose result is too old when it comes back',
    async () => {
      await stage.handIn(APPLICATIONS);
      const frozen = await stage.frozenWorker();
      stage.startWorker();
      await stage.handIn(APPLICATIONS);
      await stage.settled();
      frozen.thaw();
      await stage.handIn(1);
      const settled = await stage.settled();
      expect(frozen.isAlive()).toBe(true);
      await stage.isAsAnew(settled);
    },
    gateTimeout,
  );
});

describeOnRedis('aggregation on Redis survives', () => {
  survives(async () => Stage.set(await startRedis()));

  it(
    'the loss of everything that Redis had, in a burst that few computations answer',
    async () => {
      const redis = await startRedis();
      const stage = await Stage.set(redis);
      try {
        const before = await stage.ranking();
        const submitted = stage.waiting;
        const hold = await holdTable(stage.app.database.ownerUrl, 'ranking_row');
        stage.startWorker();
        for (let flush = 0; flush < FLUSHES; flush += 1) {
          await stage.handIn(Math.ceil(stage.waiting / 2));
          await hold.somebodyWaits();
          await redis.flushAll();
        }
        await stage.handIn(stage.waiting);
        await hold.release();
        await redis.flushAll();
        const runs = (await stage.isRight()).version - before.version;
        expect(runs).toBeLessThan(submitted / 2);
        gateFigures('Redis loss', { flushes: FLUSHES + 1, reviews: submitted, computations: runs, lost: 0 });
      } finally {
        await stage.strike();
      }
    },
    gateTimeout,
  );
});
