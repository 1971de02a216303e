// Brings `dist/` up to date with the sources of server and web; does next to nothing when it is.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { METADATA_FILE, isDescribed, root, serverFiles, webFiles } from './source-files.mjs';

/** `{ tools, files: { path: digest }, web: digest, metadataInputs: [path] }` of the last complete build. */
const manifestFile = join(root, 'dist/.build.json');

/** When one of these changes, every file is compiled anew. */
const TOOLS = [
  '.swcrc',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build-web.mjs',
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
  return { tools: TOOLS.map(digestOf).join(), files, web: webFiles().map(digestOf).join() };
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

/** @returns what the metadata was made from */
async function buildServer(state, last) {
  let changed = differences(last, state);
  if (changed.length === 0) return last.metadataInputs;
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
  return metadataInputs;
}

async function buildWebApplication(state, last) {
  if (state.web === last.web) return;
  console.log('Building the web application');
  const { buildWeb } = await import('./build-web.mjs');
  await buildWeb();
}

async function build() {
  const state = currentState();
  const last = lastBuild(state.tools);
  const metadataInputs = await buildServer(state, last);
  // What runs is worth keeping even when the rest does not build.
  writeFileSync(manifestFile, JSON.stringify({ ...state, web: last.web, metadataInputs }));
  await buildWebApplication(state, last);
  writeFileSync(manifestFile, JSON.stringify({ ...state, metadataInputs }));
}

try {
  const state = currentState();
  const last = lastBuild(state.tools);
  if (state.web !== last.web || differences(last, state).length > 0) await withBuildLock(build);
} catch (error) {
  // swc adds the stack of its own code
  console.error(`Keskil could not be built: ${error.message.split('\n\nCaused by')[0]}`);
  process.exit(1);
}
