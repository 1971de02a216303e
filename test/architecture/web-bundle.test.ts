import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

const DIST = new URL('../../dist/apps/web/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8')) as Record<
  string,
  Chunk
>;

/** What the page itself asks for, and the screen that it opens with. */
const page = readFileSync(new URL('index.html', DIST), 'utf8');
const FIRST_ROUTE = [
  ...Object.keys(manifest).filter((name) => page.includes(`src="/${manifest[name]?.file}"`)),
  'src/public/calls-screen.tsx',
];
const SCRIPT_BYTES = 160_000;
const STYLE_BYTES = 20_000;
const FORM_ROUTE_BYTES = 60_000;

/** Everything that a browser fetches before these modules run. */
function filesOf(entries: readonly string[]): { scripts: Set<string>; styles: Set<string> } {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    waiting.push(...(chunk(name).imports ?? []));
  }
  const chunks = [...seen].map(chunk);
  return {
    scripts: new Set(chunks.map(({ file }) => file)),
    styles: new Set(chunks.flatMap(({ css }) => css ?? [])),
  };
}

function chunk(name: string): Chunk {
  const found = manifest[name];
  if (!found) throw new Error(`The build has no ${name}`);
  return found;
}

const gzipped = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, DIST))).length, 0);

/** A village's line brings 19 kB in a second. */
describe('what a phone downloads', () => {
  const first = filesOf(FIRST_ROUTE);

  it('for the first page', () => {
    expect(FIRST_ROUTE.length).toBeGreaterThan(1);
    expect(gzipped(first.scripts)).toBeLessThanOrEqual(SCRIPT_BYTES);
    expect(gzipped(first.styles)).toBeLessThanOrEqual(STYLE_BYTES);
  });

  it('no parser of messages: they are compiled', () => {
    const scripts = Object.values(manifest).filter(({ file }) => file.endsWith('.js'));
    const uncompiled = scripts.filter(({ file }) =>
      /\{\w+, plural/.test(readFileSync(new URL(file, DIST), 'utf8')),
    );
    expect(uncompiled).toEqual([]);
  });

  const applicantScreens = Object.keys(manifest).filter((name) =>
    /^src\/applicant\/.*-screen\.tsx$/.test(name),
  );
  it.each(applicantScreens)('more for %s', (screen) => {
    const more = [...filesOf([screen]).scripts].filter((file) => !first.scripts.has(file));
    expect(gzipped(more)).toBeLessThanOrEqual(FORM_ROUTE_BYTES);
  });
});
