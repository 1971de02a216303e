import { spawnSync } from 'node:child_process';

/** The `redis-server` of this machine, or undefined. Debian has it in the package redis-server. */
export function findRedis() {
  const found = spawnSync('redis-server', ['--version'], { stdio: 'ignore' });
  return found.status === 0 ? 'redis-server' : undefined;
}
