// Writes what OpenAPI cannot learn at run time (the types and comments of DTOs and controllers) into
// apps/api/src/generated/metadata.ts.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import ts from 'typescript';
import { METADATA_FILE, isDescribed, root, serverFiles } from './source-files.mjs';

/** @returns the repository's files that the metadata was made from: when one changes, so may the metadata. */
export function generateApiMetadata() {
  const program = programOfDescribedFiles();
  writeMetadata(program);
  return program
    .getSourceFiles()
    .map(({ fileName }) => relative(root, fileName))
    .filter((path) => !path.startsWith('..') && !path.startsWith('node_modules'));
}

/** Only the described files are roots, and nothing is type-checked as a whole: that has a command of its own. */
function programOfDescribedFiles() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root);
  const rootNames = serverFiles()
    .filter(isDescribed)
    .map((path) => join(root, path));
  return ts.createProgram({ rootNames, options });
}

/** The file is replaced in one step: somebody may be reading it. */
function writeMetadata(program) {
  const outputDir = dirname(join(root, METADATA_FILE));
  const filename = `metadata.${process.pid}.draft`;
  const draft = join(outputDir, filename);
  const visitor = new ReadonlyVisitor({
    classValidatorShim: true,
    introspectComments: true,
    esmCompatible: true,
    dtoFileNameSuffix: ['.dto.ts'],
    controllerFileNameSuffix: ['.controller.ts'],
    pathToSource: outputDir,
  });
  mkdirSync(outputDir, { recursive: true });
  try {
    new PluginMetadataGenerator().generate({
      tsProgramRef: program,
      visitors: [visitor],
      outputDir,
      filename,
    });
    writeFileSync(draft, importOneByOne(readFileSync(draft, 'utf8')));
    renameSync(draft, join(root, METADATA_FILE));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Jest fails on modules that are imported at the same time and share imports ("is not in cache"). */
const importOneByOne = (code) => code.replaceAll('[import("', '[await import("');

if (process.argv[1] === fileURLToPath(import.meta.url)) generateApiMetadata();
