import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform, type Options } from '@swc/core';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { inspectProcess } from './process-inspection.js';

const sources = import.meta.dirname;
const repository = join(sources, '../../../..');

let program: string;
let dataFolder: string;

/** What is killed is a process of its own, which reads JavaScript only: it gets a compiled copy. */
async function compile(): Promise<string> {
  const cache = join(repository, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const copy = await mkdtemp(join(cache, 'killed-process-'));
  const settings = JSON.parse(await readFile(join(repository, '.swcrc'), 'utf8')) as Options;
  for (const name of (await readdir(sources)).filter((file) => !file.endsWith('.spec.ts'))) {
    const { code } = await transform(await readFile(join(sources, name), 'utf8'), {
      ...settings,
      swcrc: false,
    });
    await writeFile(join(copy, name.replace(/ts$/, 'js')), code);
  }
  await writeFile(join(copy, 'package.json'), '{ "type": "module" }');
  return copy;
}

/** A process that starts the server, does some work and then waits for its end. */
async function startInAnotherProcess(work = ''): Promise<ChildProcess> {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(join(program, 'embedded-postgres.js'))});
    const postgres = await startEmbeddedPostgres({ dataFolder: ${JSON.stringify(dataFolder)} });
    ${work}
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function serverPid(): Promise<number> {
  return Number((await readFile(join(dataFolder, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0]);
}

const isAlive = async (pid: number): Promise<boolean> => (await inspectProcess(pid)) !== undefined;

beforeAll(async () => {
  program = await compile();
  dataFolder = await mkdtemp(join(tmpdir(), 'keskil-killed-'));
});

/** A start and a stop end whatever server a test left. */
afterAll(async () => {
  await (await startEmbeddedPostgres({ dataFolder })).stop();
  await Promise.all([program, dataFolder].map((folder) => rm(folder, { recursive: true })));
});

describe('after kill -9', () => {
  it('the server is alive, and the next start ends it and takes over its port and data', async () => {
    await kill(await startInAnotherProcess());
    const abandoned = await serverPid();
    expect(await isAlive(abandoned)).toBe(true);

    const progress: string[] = [];
    const onProgress = (line: string): void => void progress.push(line);
    const postgres = await startEmbeddedPostgres({ dataFolder, onProgress });
    expect(progress).toEqual([
      'Stopping the PostgreSQL server that an interrupted run left',
      'Starting PostgreSQL',
    ]);
    expect(await isAlive(abandoned)).toBe(false);
    expect(postgres.pid).not.toBe(abandoned);
    await postgres.stop();
  });

  it('of the server as well, what was committed is there', async () => {
    const child = await startInAnotherProcess(`
      const { Client } = (await import('pg')).default;
      const client = new Client({ connectionString: postgres.ownerUrl });
      await client.connect();
      await client.query('CREATE TABLE kept AS SELECT 42 AS answer');
      await client.end();`);
    process.kill(await serverPid(), 'SIGKILL');
    await kill(child);

    const postgres = await startEmbeddedPostgres({ dataFolder });
    const client = new Client({ connectionString: postgres.appUrl });
    await client.connect();
    expect((await client.query('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
    await client.end();
    await postgres.stop();
  });
});

describe('while another process has the server', () => {
  it('a start is refused, and the server goes on', async () => {
    const child = await startInAnotherProcess();
    await expect(startEmbeddedPostgres({ dataFolder })).rejects.toThrow(
      `Another process (${child.pid}) already uses the database in ${dataFolder}: stop it first.`,
    );
    expect(await isAlive(await serverPid())).toBe(true);
    await kill(child);
  });
});

describe('a process that exits without stopping the server', () => {
  it('does not leave it behind', async () => {
    const child = await startInAnotherProcess('setTimeout(() => process.exit(), 200);');
    const exit = once(child, 'exit');
    const server = await serverPid();
    await exit;
    for (let waited = 0; waited < 10_000 && (await isAlive(server)); waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await isAlive(server)).toBe(false);
  });
});
