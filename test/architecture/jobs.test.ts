import { Injectable, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { defineJob, idsPayload, JobRegistry, OutboxProcessor, PlatformModule, Config } from '#platform';
import { ProcessorsModule } from '../../apps/worker/src/processors.module.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';

const openDoor = defineJob({ name: 'door.open', parse: idsPayload('doorId') });

@Injectable()
class OpenDoor extends OutboxProcessor<{ doorId: string }> {
  readonly job = openDoor;

  process(): Promise<void> {
    return Promise.reject(new Error('no door is opened here'));
  }
}

@Injectable()
class OpenDoorAgain extends OpenDoor {}

@Module({})
class DeclaresDoor {
  constructor(jobs: JobRegistry) {
    jobs.declare(openDoor);
  }
}

@Module({ providers: [OpenDoor] })
class OpensDoor {}

@Module({ providers: [OpenDoorAgain] })
class OpensDoorAgain {}

describe('the jobs', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  /** Starts the worker with these modules besides, as its process does. */
  const boot = async (worker: Type, ...plants: Type[]): Promise<JobRegistry> => {
    const config = Object.assign(new Config(), { databaseUrl: database.appUrl, logLevel: 'silent' });
    @Module({ imports: [PlatformModule.forRoot(config), worker, ...plants] })
    class Root {}
    const app = await NestFactory.create(Root, new FastifyAdapter(), { logger: false, abortOnError: false });
    try {
      await app.init();
      return app.get(JobRegistry);
    } finally {
      await app.close();
    }
  };

  it('have one processor each', async () => {
    const { outbox, scheduled } = (await boot(ProcessorsModule)).processors();
    expect([...outbox.keys(), ...scheduled.keys()].sort()).toEqual([
      ...[
        'applications.register-submitted',
        'calls.close-due-intakes',
        'notifications.deliver-invitations',
        'notifications.deliver-mail',
      ],
      ...['notifications.plan-reminders', 'notifications.send-due-reminders', 'notifications.write-letters'],
      ...['payouts.open-due-tranches', 'scoring.ask-third-reviews', 'scoring.calibrate-calls'],
      ...['scoring.extend-due-dates', 'scoring.find-conflicts', 'scoring.recheck-expert'],
      ...['scoring.recompute-ranking', 'scoring.replace-reviewers', 'scoring.rescore-applications'],
      'scoring.work-out-proposals',
    ]);
  });

  it('start with a worker that has a processor for one more', async () => {
    await expect(boot(WorkerModule, DeclaresDoor, OpensDoor)).resolves.toBeInstanceOf(JobRegistry);
  });

  it.each<[string, Type[], string]>([
    ['nobody does one', [DeclaresDoor], 'door.open has 0 processors instead of one'],
    ['two do one', [DeclaresDoor, OpensDoor, OpensDoorAgain], 'door.open has 2 processors instead of one'],
    ['one is done that nobody declared', [OpensDoor], 'door.open is processed but not declared'],
  ])('keep the worker from starting when %s', async (_, plants, reason) => {
    await expect(boot(WorkerModule, ...plants)).rejects.toThrow(`The worker cannot start: ${reason}`);
  });
});
