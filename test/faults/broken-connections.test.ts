import { Config, Logger, Queues, type JobQueue } from '#platform';
import { eventually } from '../setup/eventually.js';
import { gateFigures, gateSize, gateTimeout } from '../setup/gate-size.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const BREAKS = gateSize({ small: 10, stated: 100 });
const WAITING_JOBS = 200;

/**
 * A failover breaks every connection at once: those that run a query, those that wait in a pool, and those that
 * somebody holds between two queries. Any of them could end the process, and Jest reports that as this file's failure.
 */
describe('connections broken under the API and the worker', () => {
  let app: TestApp;
  let queue: JobQueue;

  beforeAll(async () => {
    app = await startTestApp({ processes: 'api-and-worker' });
    queue = new Queues(app.get(Config), app.get(Logger)).queue('trial');
    await queue.waitUntilReady();
  });
  afterAll(async () => {
    await queue.close();
    await app.close();
  });

  const jobs = Array.from({ length: WAITING_JOBS }, (_, i) => ({ name: 'trial', data: { i }, opts: {} }));

  it(
    'end no process, and each request has an answer that says to come again',
    async () => {
      const answers = new Set<number>();
      for (let i = 0; i < BREAKS; i += 1) {
        const asked = Array.from({ length: 8 }, () => app.visitor().get('/api/calls'));
        const added = Array.from({ length: 4 }, () => queue.addBulk(jobs).catch(() => undefined));
        await Promise.all([app.database.disconnectEveryone(), ...added]);
        for (const { status } of await Promise.all(asked)) answers.add(status);
      }
      expect([...answers].filter((status) => ![200, 503].includes(status))).toEqual([]);
      await eventually(async () => void (await app.visitor().get('/api/calls').expect(200)));
      await eventually(async () => void (await queue.addBulk(jobs)));
      gateFigures('broken connections', { breaks: BREAKS, answers: [...answers].sort().join(' and ') });
    },
    gateTimeout,
  );
});
