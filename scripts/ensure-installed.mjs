// Runs before `npm start` and `npm test`, on a fresh clone too: only Node's own modules may be imported here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = `${root}node_modules/.stamp`;

/** What is installed belongs to a lock file and, because of native modules, to a version of Node. */
function currentStamp() {
  return createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .update(process.version)
    .digest('hex');
}

function isInstalled(stamp) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

/** The npm that runs this script, so that nothing has to be on the PATH. Ends the process on failure. */
function install() {
  const npm = process.env.npm_execpath ?? '';
  if (!/npm-cli\.c?js$/.test(npm)) giveUp('Start Keskil with npm: npm start.');
  console.log('Installing packages (the first time takes about a minute)');
  // Not affected by NODE_ENV=production: the build needs the development packages.
  const args = [npm, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) giveUp('The packages could not be installed: npm says why above.');
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function requireNode(major, minor) {
  const [actualMajor = 0, actualMinor = 0] = process.versions.node.split('.').map(Number);
  if (actualMajor > major || (actualMajor === major && actualMinor >= minor)) return;
  giveUp(`Keskil needs Node ${major}.${minor} or newer, this is ${process.version}.`);
}

requireNode(20, 19);
const stamp = currentStamp();
if (!isInstalled(stamp)) {
  install();
  writeFileSync(stampFile, stamp);
}
