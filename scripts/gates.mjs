// Runs the fault tests at the size that a release must show, and prints one line for each gate.
// Arguments choose among them: npm run gates -- deadline
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2).map((name) => `test/faults/.*${name}`);
const { status, stdout } = spawnSync(
  process.execPath,
  ['scripts/test.mjs', '--runInBand', ...(wanted.length > 0 ? wanted : ['test/faults'])],
  {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, KESKIL_GATES: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  },
);
const lines = stdout.split('\n');
for (const line of lines) if (line.startsWith('GATE ') || line.startsWith('Not run:')) console.log(line);
console.log(status === 0 ? 'Every gate holds.' : 'A gate does not hold: see above.');
process.exit(status ?? 1);
