import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Links in letters, which lead on to one of the other pages. */
const LEADS_ON = /goOn \}/;

/** Patterns of every page's address, as the router has them: `/reviews/$reviewId`. */
export function pagePatterns(): string[] {
  const files = readdirSync('apps/web/src').map((area) => `apps/web/src/${area}/routes.tsx`);
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const constants = new Map(
        [...source.matchAll(/const (\w+) = '(\/.*)';/g)].map(([, name, at]) => [name, at]),
      );
      const lines = source
        .split('\n')
        .filter((line) => /^ {4}path: |createRoute\(\{ \.\.\.at, path: /.test(line) && !LEADS_ON.test(line));
      return lines.map((line) => {
        const [, text = '', name = ''] = /path: (?:['`]([^'`]+)['`]|(\w+)),/.exec(line) ?? [];
        const pattern = text.replace(/\$\{(\w+)\}/, (_, constant: string) => constants.get(constant) ?? '');
        return pattern || (constants.get(name) ?? line);
      });
    });
}

/** The pattern that the router takes for an address: the one with the fewest parameters. */
export function patternOf(path: string, patterns: readonly string[]): string | undefined {
  const parameters = (pattern: string): number => pattern.split('$').length;
  const [bare = ''] = path.split(/[?#]/);
  return patterns
    .filter((pattern) => new RegExp(`^${pattern.replace(/\$\w+/g, '[^/]+')}$`).test(bare))
    .sort((a, b) => parameters(a) - parameters(b))[0];
}
