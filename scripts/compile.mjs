import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { filesInDist, root } from './source-files.mjs';

const isCode = (path) => path.endsWith('.ts');
const asScript = (path) => path.replace(/ts$/, 'js');

/** The files in `dist/` that come from a source file. */
function outputsOf(path) {
  return isCode(path) ? [asScript(path), `${asScript(path)}.map`] : [path];
}

/** Brings source files into `dist/`: code compiled to JavaScript with a source map, anything else as it is. */
export async function emit(paths) {
  await Promise.all(paths.map((path) => (isCode(path) ? compile(path) : copy(path))));
}

async function compile(path) {
  const target = join(root, 'dist', asScript(path));
  const { code, map } = await transformFile(join(root, path), {
    cwd: root,
    configFile: join(root, '.swcrc'),
    sourceFileName: relative(dirname(target), join(root, path)),
  });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.map`, map);
  await writeFile(target, `${code}//# sourceMappingURL=${basename(target)}.map\n`);
}

async function copy(path) {
  const target = join(root, 'dist', path);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(root, path), target);
}

/** Removes what earlier builds made from sources that are gone: it could still be imported. */
export async function prune(sources) {
  const wanted = new Set(sources.flatMap(outputsOf));
  const unwanted = filesInDist().filter((path) => !wanted.has(path));
  await Promise.all(unwanted.map((path) => rm(join(root, 'dist', path), { force: true })));
}
