// Runs Jest with what ES modules need. Arguments go on to Jest: npm test -- libs/engine
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findRedis } from '../test/setup/find-redis.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = ['--experimental-vm-modules', '--no-warnings'];
const { status } = spawnSync(
  process.execPath,
  [...flags, `${root}node_modules/jest/bin/jest.js`, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
if (!process.env.REDIS_URL && !findRedis())
  console.log('Not run: jobs on Redis. Install the package redis-server, or set REDIS_URL.');
process.exit(status ?? 1);
