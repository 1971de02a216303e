import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { processConfig, type Config } from '#platform';
import { createApi } from '../../../api/src/create-api.js';
import { allInOne } from '../all-in-one.module.js';
import { CommandError } from '../command-error.js';
import { readyDatabase, type ReadyDatabase } from '../database.js';
import { prepareDemo } from '../demo/prepare-demo.js';
import { prepareContents, seedsDemo } from '../prepare-contents.js';
import { printProgress } from '../progress.js';
import { requireFreePort } from '../require-free-port.js';
import type { Command } from './command.js';

export const start: Command = {
  async run() {
    const say = printProgress();
    const config = processConfig();
    await requireFreePort(config.host, config.port);
    const database = await readyDatabase(config, say);
    const stop = stopInOrder(database, say);
    try {
      if (seedsDemo(config)) await (stop.demo = prepareDemo(config, { say, signal: stop.signal }));
      say('Starting API and worker');
      const app = await createApi(allInOne(config), config);
      stop.app = app;
      await app.init();
      const lines = await prepareContents(app, config, say);
      await listen(app, config);
      say(`Ready: ${config.publicUrl}`);
      console.log(lines.join('\n'));
    } catch (error) {
      const { aborted } = stop.signal;
      await stop.now();
      if (!aborted) throw error;
    }
  },
};

async function listen(app: NestFastifyApplication, config: Config): Promise<void> {
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    throw new CommandError(
      `Cannot listen on ${config.host}:${config.port}: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

interface Stopping {
  /** Aborted as soon as stopping begins. */
  signal: AbortSignal;
  /** The demo, while it is made: what it is at work on ends first. */
  demo?: Promise<void>;
  app?: NestFastifyApplication;
  now(): Promise<void>;
}

/** On Ctrl-C: no new requests, running jobs end, the database goes last. A second Ctrl-C does not hurry it. */
function stopInOrder(database: ReadyDatabase, say: (line: string) => void): Stopping {
  let stopped: Promise<void> | undefined;
  const controller = new AbortController();
  const stopping: Stopping = {
    signal: controller.signal,
    now: () =>
      (stopped ??= (async () => {
        controller.abort();
        await stopping.demo?.catch(() => undefined);
        await stopping.app?.close();
        await database.stop();
      })()),
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (!stopped) say('Stopping');
      void stopping.now().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  return stopping;
}
