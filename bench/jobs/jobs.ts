import { setTimeout as pause } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PlatformModule, Queues, Transactions, type Config } from '#platform';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { startBenchDatabase } from '../bench-database.js';
import { fillContest } from '../fill-contest.js';
import { id } from '../ids.js';
import { report } from '../measurement.js';

const REMINDERS = 20_000;
const CHUNK = 500;

/** Reminders that a real worker writes once their wave is due, beside as many jobs that do nothing. */
export async function benchJobs(): Promise<void> {
  const database = await startBenchDatabase();
  try {
    await fillContest(database, {
      ...{ people: REMINDERS, applications: REMINDERS, content: {} },
      ...{ callStatus: 'published', applicationStatus: 'draft' },
    });
    // One after the other: the worker of the first measurement would disturb the second.
    const floor = await emptyJobs(database.config);
    const ours = await reminders(database.config);
    const backend = database.config.redisUrl ? 'Redis' : 'PostgreSQL';
    const note = `${REMINDERS} letters by deadline reminders; floor: as many empty jobs on BullMQ's ${backend} backend`;
    report({ bench: 'jobs', ours, floor, unit: 'per second', note });
  } finally {
    await database.stop();
  }
}

async function reminders(config: Config): Promise<number> {
  @Module({ imports: [PlatformModule.forRoot(config), WorkerModule] })
  class OneWorker {}
  const app = await NestFactory.createApplicationContext(OneWorker, { logger: false });
  const tx = app.get(Transactions);
  const began = performance.now();
  await tx.manager.query(
    `INSERT INTO reminder_wave (id, call_id, kind, lead, deadline_at, due_at)
     SELECT $1, id, 'application-deadline', '7-days', closes_at, now() FROM call`,
    [id('wave', 1)],
  );
  const seconds = await secondsUntil(began, async () => {
    const [row] = await tx.manager.query<[{ written: number }]>(
      'SELECT count(*)::int AS written FROM letter',
    );
    return row.written >= REMINDERS;
  });
  await app.close();
  return REMINDERS / seconds;
}

async function emptyJobs(config: Config): Promise<number> {
  const app = await NestFactory.createApplicationContext(PlatformModule.forRoot(config), { logger: false });
  const queues = app.get(Queues);
  let done = 0;
  const worker = queues.worker('bench', () => {
    done += 1;
    return Promise.resolve();
  });
  const queue = queues.queue('bench');
  const began = performance.now();
  for (let at = 0; at < REMINDERS; at += CHUNK)
    await queue.addBulk(
      Array.from({ length: CHUNK }, (_, i) => ({
        ...{ name: 'nothing', data: {} },
        // With an id of its own, as all our jobs have: BullMQ makes a sequence for those without.
        opts: { removeOnComplete: true, jobId: `bench-${at + i}` },
      })),
    );
  const seconds = await secondsUntil(began, () => Promise.resolve(done >= REMINDERS));
  await worker.close();
  await app.close();
  return REMINDERS / seconds;
}

async function secondsUntil(began: number, finished: () => Promise<boolean>): Promise<number> {
  while (!(await finished())) await pause(50);
  return (performance.now() - began) / 1000;
}
