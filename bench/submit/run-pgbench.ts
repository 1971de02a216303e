import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Config } from '#platform';
import type { Load } from './load-http.js';

const SCRIPT = fileURLToPath(new URL('./submit.pgbench.sql', import.meta.url));

/**
 * The same statements without us: pgbench with prepared statements and as many clients.
 * @returns transactions per second
 * @throws Error when pgbench is not installed, or its script no longer has as many statements as a submission
 */
export async function runPgbench(config: Config, load: Load & { statements: number }): Promise<number> {
  if (spawnSync('pgbench', ['--version']).status !== 0)
    throw new Error('The floor needs pgbench: install the package postgresql-contrib.');
  const inScript = readFileSync(SCRIPT, 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line)).length;
  if (inScript !== load.statements)
    throw new Error(
      `submit.pgbench.sql has ${inScript} statements, a submission ${load.statements}: bring them together.`,
    );
  const options = ['--no-vacuum', '-M', 'prepared', '-f', SCRIPT, '-D', `applicants=${load.applicants}`];
  const size = ['-c', String(load.atOnce), '-j', '2', '-T', String(load.seconds)];
  const { stdout } = await promisify(execFile)('pgbench', [...options, ...size, config.databaseUrl ?? '']);
  const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
  if (!tps) throw new Error(`pgbench said something unexpected: ${stdout}`);
  return Number(tps);
}
