import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

/** The product started as its README says, on a data folder of its own. */
export interface StartedServer {
  url: string;
  /** Ctrl-C, and what it printed from start to end. */
  stop(): Promise<{ exitCode: number | null; printed: string }>;
}

export async function startServer(environment: Record<string, string>): Promise<StartedServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'keskil-e2e-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'start'], {
    // eslint-disable-next-line no-restricted-properties -- the embedded server looks for `unshare` on the path
    env: { PATH: process.env.PATH, KESKIL_DATA: dataFolder, PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        if (/Ready: http/.test(printed)) resolve();
      });
    server.once('exit', () => reject(new Error(`The server ended:\n${printed}`)));
  });
  const exited = once(server, 'exit') as Promise<[number | null]>;
  await ready;
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      server.kill('SIGINT');
      const [exitCode] = await exited;
      await rm(dataFolder, { recursive: true });
      return { exitCode, printed };
    },
  };
}
