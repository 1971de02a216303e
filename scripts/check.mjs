// The fast checks: every one runs, so that a single call tells everything that is wrong.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (path, ...args) => [process.execPath, `node_modules/${path}`, ...args];

const CHECKS = {
  format: tool('prettier/bin/prettier.cjs', '--check', '.'),
  types: tool('typescript/bin/tsc', '--noEmit'),
  'types of the web': tool('typescript/bin/tsc', '--noEmit', '-p', 'apps/web'),
  lint: tool('eslint/bin/eslint.js', '.'),
  boundaries: tool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    'apps',
    'libs',
    'migrations',
    'test',
    'bench',
  ),
  'unused code': tool('knip/bin/knip.js'),
};

let passed = 0;
for (const [name, [program, ...args]] of Object.entries(CHECKS)) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`);
  if (status === 0) passed += 1;
}
const failed = Object.keys(CHECKS).length - passed;
console.log(`checks: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
