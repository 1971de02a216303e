// Writes a picture of every screen, on a phone and on a desk, light and dark, into .data/screens.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './source-files.mjs';

const folder = join(root, '.data/screens');
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'test/browser/every-screen'], {
  cwd: root,
  env: { ...process.env, KESKIL_SCREENS: folder },
  stdio: 'inherit',
});
console.log(`The pictures are in ${folder}`);
process.exit(status ?? 1);
