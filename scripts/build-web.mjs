// Builds the web application into dist/apps/web: client types from the API document, then Vite.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { build } from 'vite';
import { root } from './source-files.mjs';

const GENERATED = join(root, 'apps/web/src/generated');
const TARGET = join(root, 'dist/apps/web');
const DRAFT = join(root, 'dist/apps/web.draft');

async function generateApiTypes() {
  const document = pathToFileURL(join(root, 'openapi.json'));
  const types = astToString(await openapiTypes(document, { defaultNonNullable: false, silent: true }));
  await mkdir(GENERATED, { recursive: true });
  await writeFile(join(GENERATED, 'api-types.ts'), `/* eslint-disable */\n${types}`);
}

/** The old build serves until the new one is whole. */
export async function buildWeb() {
  await generateApiTypes();
  const configFile = join(root, 'apps/web/vite.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir: DRAFT, emptyOutDir: true } });
  await rm(TARGET, { recursive: true, force: true });
  await rename(DRAFT, TARGET);
}
