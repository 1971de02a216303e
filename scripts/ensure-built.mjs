// Brings `dist/` up to date with the sources of the server; does next to nothing when it is.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { METADATA_FILE, isDescribed, root, serverFiles } from './source-files.mjs';

/** `{ tools, files: { path: digest }, metadataInputs: [path] }` of the last complete build. */
const manifestFile = join(root, 'dist/.build.json');

/** When one of these changes, every file is compiled anew. */
const TOOLS = [
  '.swcrc',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/compile.mjs',
  'scripts/ensure-built.mjs',
  'scripts/generate-api-metadata.mjs',
  'scripts/source-files.mjs',
];

const digestOf = (path) =>
  createHash('sha1')
    .update(readFileSync(join(root, path)))
    .digest('base64');

function currentState() {
  const files = Object.fromEntries(serverFiles().map((path) => [path, digestOf(path)]));
  return { tools: TOOLS.map(digestOf).join(), files };
}

function lastBuild(tools) {
  try {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    if (manifest.tools === tools) return manifest;
  } catch {
    // there was none
  }
  return { files: {}, metadataInputs: [METADATA_FILE] };
}

/** Paths that were added, changed or removed. */
function differences(before, after) {
  const paths = new Set([...Object.keys(before.files), ...Object.keys(after.files)]);
  return [...paths].filter((path) => before.files[path] !== after.files[path]);
}

async function generateMetadata() {
  const { generateApiMetadata } = await import('./generate-api-metadata.mjs');
  return generateApiMetadata();
}

async function build() {
  const state = currentState();
  const last = lastBuild(state.tools);
  let changed = differences(last, state);
  if (changed.length === 0) return;
  console.log(`Building the server (changed files: ${changed.length})`);

  let { metadataInputs } = last;
  if (changed.some((path) => isDescribed(path) || path === METADATA_FILE || metadataInputs.includes(path))) {
    metadataInputs = await generateMetadata();
    state.files[METADATA_FILE] = digestOf(METADATA_FILE);
    changed = differences(last, state);
  }
  const { emit, prune } = await import('./compile.mjs');
  await emit(changed.filter((path) => path in state.files));
  await prune(Object.keys(state.files));
  writeFileSync(manifestFile, JSON.stringify({ ...state, metadataInputs }));
}

try {
  const state = currentState();
  if (differences(lastBuild(state.tools), state).length > 0) await withBuildLock(build);
} catch (error) {
  // swc adds the stack of its own code
  console.error(`The server could not be built: ${error.message.split('\n\nCaused by')[0]}`);
  process.exit(1);
}
