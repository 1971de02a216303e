import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './embedded-postgres.js';

let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'keskil-unusable-'));
  const postgres = await start();
  await postgres.stop();
});
afterAll(() => rm(parent, { recursive: true }));

const folder = (...path: string[]): string => join(parent, 'postgres', ...path);
const start = (): ReturnType<typeof startEmbeddedPostgres> =>
  startEmbeddedPostgres({ dataFolder: folder(), durability: 'tests-only' });

/** Every refusal is one sentence that names the folder. */
async function refusal(dataFolder = folder()): Promise<string> {
  const error: unknown = await startEmbeddedPostgres({ dataFolder, durability: 'tests-only' }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EmbeddedPostgresError);
  const { message } = error as EmbeddedPostgresError;
  expect(message).toContain(dataFolder);
  expect(message).toMatch(/^[^\n]+\.$/);
  return message;
}

/** Spoils a file of a good folder, and puts it back. */
async function whileSpoilt(path: string, content: string, work: () => Promise<void>): Promise<void> {
  const good = await readFile(path);
  await writeFile(path, content);
  await work();
  await writeFile(path, good);
}

describe('a folder that is not a database of ours', () => {
  it('is left alone when it holds other files', async () => {
    const foreign = join(parent, 'foreign');
    await mkdir(foreign);
    await writeFile(join(foreign, 'thesis.odt'), '');
    expect(await refusal(foreign)).toContain('holds other files ("thesis.odt")');
    expect(await readdir(foreign)).toEqual(['thesis.odt']);
  });

  it('is refused when it cannot be a folder', async () => {
    const file = join(parent, 'file');
    await writeFile(file, '');
    expect(await refusal(file)).toContain('cannot be used');
    expect(await refusal('/dev/null/keskil')).toContain('cannot be used');
    expect(await refusal('/proc/keskil/data')).toContain('cannot be used');
  });
});

describe('a broken folder', () => {
  it('of another major version says which', async () => {
    await whileSpoilt(folder('cluster', 'PG_VERSION'), '17\n', async () => {
      expect(await refusal()).toContain('was made by PostgreSQL 17, this is 18');
    });
  });

  it('without its control file says what the server said', async () => {
    await whileSpoilt(folder('cluster', 'global', 'pg_control'), 'x', async () => {
      expect(await refusal()).toMatch(/does not start: .*pg_control/);
    });
  });

  it('without PG_VERSION is damaged, not new', async () => {
    const good = await readFile(folder('cluster', 'PG_VERSION'));
    await rm(folder('cluster', 'PG_VERSION'));
    expect(await refusal()).toContain('is damaged');
    await writeFile(folder('cluster', 'PG_VERSION'), good);
  });

  it('whose passwords are lost, unreadable or of another database says so', async () => {
    const lost = 'passwords of the database cannot be read';
    await whileSpoilt(folder('credentials.json'), '{', async () => expect(await refusal()).toContain(lost));
    await whileSpoilt(folder('credentials.json'), '{}', async () => expect(await refusal()).toContain(lost));
    const others = JSON.stringify({ superuser: 'a', owner: 'b', app: 'c' });
    await whileSpoilt(folder('credentials.json'), others, async () => {
      expect(await refusal()).toContain('password authentication failed');
    });
    const good = await readFile(folder('credentials.json'));
    await rm(folder('credentials.json'));
    expect(await refusal()).toContain(lost);
    await writeFile(folder('credentials.json'), good);
  });
});

describe('an interrupted run', () => {
  it('that left a half-made database is begun anew', async () => {
    const unfinished = join(parent, 'unfinished');
    await mkdir(join(unfinished, 'cluster.initialising-abc123', 'data'), { recursive: true });
    await writeFile(join(unfinished, 'cluster.initialising-abc123', 'data', 'PG_VERSION'), '18\n');
    await writeFile(join(unfinished, 'owner.lock'), '');
    const postgres = await startEmbeddedPostgres({ dataFolder: unfinished, durability: 'tests-only' });
    await postgres.stop();
    const made = ['cluster', 'credentials.json', 'port', 'postgres.log'];
    expect((await readdir(unfinished)).sort()).toEqual(made);
  });

  it('whose server number now belongs to a stranger does not stop it, and starts', async () => {
    await writeFile(folder('cluster', 'postmaster.pid'), `${process.pid}\n${folder('cluster')}\n`);
    const postgres = await start();
    await postgres.stop();
  });
});

describe('two starts at once', () => {
  it('make one server; the other says who was faster, also through a symbolic link', async () => {
    const alias = join(parent, 'alias');
    await symlink(folder(), alias);
    const both = await Promise.allSettled([start(), startEmbeddedPostgres({ dataFolder: alias })]);
    const [running] = both.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const [refused] = both.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as Error] : [],
    );
    expect(refused?.message).toContain(`Another process (${process.pid}) already uses the database`);
    await running?.stop();
    expect(await readdir(folder())).not.toContain('owner.lock');
  });
});
