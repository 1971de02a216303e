import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { texts as en } from '../../apps/web/src/fund/texts/en.js';
import { texts as ru } from '../../apps/web/src/fund/texts/ru.js';

const sources = readdirSync('libs', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!spec|test)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** Tables of statuses are called by what the audit calls their object, but for these. */
const OBJECT_KINDS: Readonly<Record<string, string>> = { 'conflict-finding': 'conflict' };

/** Actions that use cases write to the audit by name. */
const named = (): string[] =>
  sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\baction: '([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action!),
  );

/** Actions that change a status, which the audit names by kind of object and action. */
async function ofStatuses(): Promise<string[]> {
  const actions: string[] = [];
  // One after the other: Jest loads no module twice at once.
  for (const file of sources.filter((name) => name.endsWith('.status.ts'))) {
    const name = basename(file, '.status.ts');
    const table = Object.values((await import(resolve(file))) as Record<string, unknown>).find(isTable);
    for (const action of Object.keys(table?.actions ?? {}))
      actions.push(`${OBJECT_KINDS[name] ?? name}.${action}`);
  }
  return actions;
}

const isTable = (value: unknown): value is { actions: object } =>
  typeof value === 'object' && value !== null && 'actions' in value;

describe('the journal', () => {
  it.each([
    ['ru', ru],
    ['en', en],
  ])('has words for every action that is written to the audit: %s', async (_, texts) => {
    const actions = [...new Set([...named(), ...(await ofStatuses())])];
    expect(actions.length).toBeGreaterThan(100);
    expect(actions.filter((action) => !(`fund.action.${action}` in texts)).sort()).toEqual([]);
  });
});
