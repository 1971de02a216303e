import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { Redis } from 'ioredis';
import { eventually } from './eventually.js';
import { freePort } from './free-port.js';

// eslint-disable-next-line no-restricted-properties -- the way Jest's global setup hands things over
const program = process.env['KESKIL_TEST_REDIS'];

/** Runs where redis-server is found; elsewhere the report names what to install. */
export function describeOnRedis(name: string, tests: () => void): void {
  if (program) describe(name, tests);
  else describe.skip(`${name} (not run: install the package redis-server)`, tests);
}

/** A Redis of its own on this machine, without persistence. */
export interface TestRedis {
  url: string;
  flushAll(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<TestRedis> {
  if (!program) throw new Error('there is no redis-server');
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(program, args, { cwd: tmpdir(), stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await eventually(() => client.ping());
  return {
    url,
    flushAll: async () => void (await client.flushall()),
    stop: async () => {
      client.disconnect();
      server.kill('SIGKILL');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}
