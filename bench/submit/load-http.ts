import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Config } from '#platform';
import { tokenOf } from '../fill-contest.js';
import { id } from '../ids.js';

export interface Load {
  applicants: number;
  atOnce: number;
  seconds: number;
}

const PORT = 39_517;
const WARM_UP_SECONDS = 3;

/** Submits as fast as the API, in a process of its own, answers. @returns submissions per second */
export async function loadHttp(config: Config, load: Load): Promise<number> {
  const api = await startApi(config);
  try {
    await submitFor(WARM_UP_SECONDS, load);
    return (await submitFor(load.seconds, load)) / load.seconds;
  } finally {
    api.kill('SIGTERM');
    await once(api, 'exit');
  }
}

async function startApi(config: Config): Promise<ChildProcess> {
  const main = fileURLToPath(new URL('../../apps/api/src/main.js', import.meta.url));
  const environment = { DATABASE_URL: config.databaseUrl, PORT: String(PORT), LOG_LEVEL: 'error' };
  const api = spawn(process.execPath, [main], { env: environment, stdio: 'inherit' });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const up = await fetch(`http://127.0.0.1:${PORT}/api/health`).catch(() => undefined);
    if (up?.ok) return api;
    await pause(200);
  }
  throw new Error('The API did not start');
}

async function submitFor(seconds: number, { applicants, atOnce }: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const until = performance.now() + seconds * 1000;
  let done = 0;
  let turn = 0;
  const submitters = Array.from({ length: atOnce }, async () => {
    while (performance.now() < until) {
      turn += 1;
      await submit(agent, (turn % applicants) + 1);
      done += 1;
    }
  });
  await Promise.all(submitters);
  agent.destroy();
  return done;
}

function submit(agent: Agent, n: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { cookie: `keskil=${tokenOf(n)}`, 'content-type': 'application/json' };
    const path = `/api/applications/${id('application', n)}/submit`;
    const call = request(
      { host: '127.0.0.1', port: PORT, method: 'POST', path, headers, agent },
      (response) => {
        response.resume().once('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`A submission was answered with ${response.statusCode}`));
        });
      },
    );
    call.once('error', reject);
    call.end('{"version":1}');
  });
}
