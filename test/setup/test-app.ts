import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config, PlatformModule, Transactions } from '#platform';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { Client } from './client.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { closedWithTheFile } from './opened.js';

/** The whole product on a database of its own, as one process: HTTP, and jobs where they are asked for. */
export interface TestApp {
  app: NestFastifyApplication;
  database: TestDatabase;
  config: Config;
  tx: Transactions;
  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** A client without a session. */
  visitor(): Client;
  /** A client that has signed in. */
  signedIn(email: string, password?: string): Promise<Client>;
  close(): Promise<void>;
}

export interface TestAppSettings {
  /** `api`: requests only, jobs wait in the outbox. `api-and-worker`: jobs run as in production. */
  processes?: 'api' | 'api-and-worker';
  /** Modules that a test plants: a controller that fails, a job of its own. */
  plants?: Type[];
  config?: Partial<Config>;
  database?: TestDatabase;
}

export const PASSWORD = 'correct-horse-battery';

export async function startTestApp(settings: TestAppSettings = {}): Promise<TestApp> {
  const database = settings.database ?? (await createTestDatabase());
  const config = Object.assign(new Config(), {
    databaseUrl: database.appUrl,
    migrationDatabaseUrl: database.ownerUrl,
    databasePoolSize: 10,
    logLevel: 'silent',
    ...settings.config,
  });
  const app = await createApi(rootModule(config, settings), config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const visitor = (): Client => new Client(app);
  return {
    app,
    database,
    config,
    tx: app.get(Transactions),
    get: (token) => app.get(token, { strict: false }),
    visitor,
    signedIn: (email, password = PASSWORD) => visitor().signIn(email, password),
    close: closedWithTheFile(async () => {
      await app.close();
      await database.drop();
    }),
  };
}

function rootModule(config: Config, { processes = 'api', plants = [] }: TestAppSettings): Type {
  const workers = processes === 'api-and-worker' ? [WorkerModule] : [];
  @Module({ imports: [PlatformModule.forRoot(config), ApiModule, ...workers, ...plants] })
  class TestRoot {}
  return TestRoot;
}
