import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const DOMAIN_LIBRARIES = [
  'identity',
  'calls',
  'applications',
  'scoring',
  'awards',
  'payouts',
  'notifications',
  'portal',
];
const LAYERS = ['domain', 'use-cases', 'data', 'http', 'jobs', 'texts'];

describe('the folders', () => {
  it('are the libraries that the map has', () => {
    expect(readdirSync('libs').sort()).toEqual(
      ['contracts', 'engine', 'kernel', 'platform', ...DOMAIN_LIBRARIES].sort(),
    );
  });

  it.each(DOMAIN_LIBRARIES)('of %s have the one shape', (library) => {
    const entries = readdirSync(join('libs', library, 'src'), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(folders.filter((folder) => !LAYERS.includes(folder))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['index.ts', `${library}.module.ts`]));
    const modules = ['', '-http', '-worker'].map((entrance) => `${library}${entrance}.module.ts`);
    expect(files.filter((file) => !['index.ts', ...modules].includes(file))).toEqual([]);
  });

  it('have no drawer for what found no place', () => {
    const names = ['apps', 'libs', 'test', 'bench'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ name }) => name),
    );
    expect(names.filter((name) => /^(utils?|common|helpers?|misc)(\.ts)?$/.test(name))).toEqual([]);
  });
});

/** Rule → a file and the import that it must not have. */
const PLANTED: Record<string, [file: string, imported: string]> = {
  'apps-enter-libraries-by-index-http-or-worker': ['apps/api/src/a.ts', '../../../libs/calls/src/rules.js'],
  'only-the-command-line-composes-other-apps': ['apps/api/src/b.ts', '../../worker/src/worker.module.js'],
  'pure-code-knows-no-process': ['libs/calls/src/domain/c.ts', 'node:timers'],
  'pure-code-knows-no-framework': ['libs/calls/src/domain/d.ts', '@nestjs/common'],
  'domain-knows-no-outer-layer': ['libs/calls/src/domain/e.ts', '../use-cases/publish-call.js'],
  'libraries-know-no-app': ['libs/calls/src/f.ts', '../../../apps/worker/src/worker.module.js'],
  'no-unresolvable': ['libs/calls/src/g.ts', './no-such-file.js'],
  'calls-knows-only-what-is-below': ['libs/calls/src/h.ts', '#scoring'],
  'libraries-are-entered-by-their-index': ['libs/scoring/src/i.ts', '../../calls/src/rules.js'],
};
const AROUND: Record<string, string> = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { '@nestjs/common': '*' },
    imports: { '#*': './libs/*/src/index.ts' },
  }),
  'tsconfig.json': '{ "compilerOptions": { "module": "nodenext" } }',
  'node_modules/@nestjs/common/package.json': '{ "name": "@nestjs/common", "main": "index.js" }',
  'node_modules/@nestjs/common/index.js': '',
  'apps/worker/src/worker.module.ts': '',
  'libs/calls/src/rules.ts': '',
  'libs/calls/src/index.ts': '',
  'libs/calls/src/use-cases/publish-call.ts': '',
  'libs/scoring/src/index.ts': '',
};

describe('the boundaries', () => {
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'keskil-boundaries-'));
    const planted = Object.values(PLANTED).map(
      ([file, imported]) => [file, `import '${imported}';\n`] as const,
    );
    for (const [file, text] of [...Object.entries(AROUND), ...planted]) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    await copyFile('.dependency-cruiser.cjs', join(root, '.dependency-cruiser.cjs'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('are held: each forbidden import is reported by its rule, and nothing else', () => {
    const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const { stdout } = spawnSync(process.execPath, [tool, '--output-type', 'json', 'apps', 'libs'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    const reported = summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
    const expected = Object.entries(PLANTED).map(([rule, [file]]) => `${file}: ${rule}`);
    expect(reported.sort()).toEqual(expected.sort());
  });
});
