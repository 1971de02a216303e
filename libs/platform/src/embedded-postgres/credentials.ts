import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { REMEDY, type DataFolder } from './data-folder.js';
import { EmbeddedPostgresError, systemCodeOf } from './embedded-postgres.error.js';

/** Passwords of the three roles, in a file that only its owner can read. */
export interface Credentials {
  superuser: string;
  owner: string;
  app: string;
}

/**
 * Reads the passwords, or invents them for a folder that has none.
 * @throws EmbeddedPostgresError when there is a database but its passwords are lost or unreadable.
 */
export async function openCredentials(
  folder: DataFolder,
  database: 'exists' | 'to-be-made',
): Promise<Credentials> {
  const text = await readFile(folder.credentials, 'utf8').catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT' && database === 'to-be-made') return undefined;
    throw passwordsLost(folder);
  });
  return text === undefined ? inventCredentials(folder) : parseCredentials(folder, text);
}

async function inventCredentials(folder: DataFolder): Promise<Credentials> {
  const password = (): string => randomBytes(24).toString('hex');
  const credentials = { superuser: password(), owner: password(), app: password() };
  const draft = `${folder.root}/.credentials.json`;
  await writeFile(draft, JSON.stringify(credentials), { mode: 0o600, flush: true });
  await rename(draft, folder.credentials);
  return credentials;
}

function parseCredentials(folder: DataFolder, text: string): Credentials {
  try {
    const { superuser, owner, app } = JSON.parse(text) as Partial<Credentials>;
    if (superuser && owner && app) return { superuser, owner, app };
  } catch {
    // not JSON: said below
  }
  throw passwordsLost(folder);
}

function passwordsLost({ credentials }: DataFolder): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The passwords of the database cannot be read from ${credentials}: ${REMEDY}`,
  );
}
