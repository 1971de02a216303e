import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder; all other paths of the build are relative to it. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What runs in Node after a build. */
const SERVER_FOLDERS = ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations', 'bench'];

/** Generated before the rest is compiled. */
export const METADATA_FILE = 'apps/api/src/generated/metadata.ts';

/** Whether OpenAPI learns the types and comments of this file. */
export const isDescribed = (path) => /\.(dto|controller)\.ts$/.test(path);

/** What a server needs at run time: its code without tests, and the files that the code reads. */
export function serverFiles() {
  return SERVER_FOLDERS.flatMap(filesIn)
    .filter((path) => !/\.(spec|test)\.ts$|\.d\.ts$|\.md$|\.draft$/.test(path))
    .sort();
}

/** What the web application is built from: its own files, the libraries that it shares, the API's document. */
export function webFiles() {
  const own = filesIn('apps/web').filter((path) => !path.startsWith('apps/web/src/generated/'));
  const shared = ['kernel', 'contracts', 'engine'].flatMap((library) => filesIn(`libs/${library}/src`));
  return [...own, ...shared, 'openapi.json'].filter((path) => !/\.(spec|test)\.ts$/.test(path)).sort();
}

/** What stands in `dist/` for these folders, as paths inside `dist/`. */
export function filesInDist() {
  return SERVER_FOLDERS.flatMap((folder) => filesIn(join('dist', folder))).map((path) =>
    path.slice('dist/'.length),
  );
}

function filesIn(folder) {
  return readFolder(join(root, folder))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

function readFolder(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
