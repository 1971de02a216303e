import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './source-files.mjs';

const lockFile = join(root, 'dist/.building');

/** Two builds at once (`npm start` beside `npm test`) would mix older and newer files: one waits. */
export async function withBuildLock(build) {
  mkdirSync(dirname(lockFile), { recursive: true });
  while (!takeLock()) {
    if (isAbandoned()) rmSync(lockFile, { force: true });
    await sleep(100);
  }
  try {
    await build();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Signal 0 only asks whether the process is there. */
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(lockFile, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
