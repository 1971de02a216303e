import { Config } from '#platform';
import { prepareDemo, resetDemo } from '../../apps/cli/src/demo/prepare-demo.js';
import { installClock, isClockInstalled } from '../../apps/cli/src/demo/time/clock-schema.js';
import { Owner } from '../../apps/cli/src/demo/time/owner.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';

const silently = { say: () => undefined, signal: new AbortController().signal };

describe('making the demo', () => {
  let database: TestDatabase;
  let owner: Owner;
  let config: Config;

  beforeEach(async () => {
    database = await createTestDatabase();
    owner = await Owner.connect(database.ownerUrl);
    config = Object.assign(new Config(), {
      databaseUrl: database.appUrl,
      migrationDatabaseUrl: database.ownerUrl,
      logLevel: 'silent',
    });
  });
  afterEach(async () => {
    await owner.close();
    await database.drop();
  });

  const enter = (email: string) =>
    owner.query(
      `INSERT INTO person (id, email, full_name, locale, time_zone, password_hash)
       VALUES (gen_random_uuid(), $1, 'Айыына Петрова', 'ru', 'Asia/Yakutsk', 'x')`,
      [email],
    );
  const people = () => owner.query('SELECT email FROM person');

  it('leaves a database that somebody works with as it is', async () => {
    await enter('aiyyna@example.org');
    await prepareDemo(config, silently);
    await expect(resetDemo(config, silently)).rejects.toThrow('left as it is');
    expect(await people()).toEqual([{ email: 'aiyyna@example.org' }]);
  });

  it('does not empty such a database either when a making was cut off in it', async () => {
    await enter('aiyyna@example.org');
    await installClock(owner);
    await expect(prepareDemo(config, silently)).rejects.toThrow('left as it is');
    expect(await people()).toHaveLength(1);
  });

  it('begins anew where it was cut off, and ends when it is told to', async () => {
    await enter('somebody@demo.keskil.example');
    await installClock(owner);
    const told: string[] = [];
    const signal = AbortSignal.abort();
    await expect(prepareDemo(config, { say: (line) => told.push(line), signal })).rejects.toThrow('aborted');
    expect(told).toEqual(['The demo was cut off while it was made: making it anew']);
    expect(await people()).toEqual([]);
    expect(await isClockInstalled(owner)).toBe(true);
  });

  it('is done by one process at a time', async () => {
    expect(await owner.tryLock('keskil.demo')).toBe(true);
    await expect(prepareDemo(config, silently)).rejects.toThrow('Another process');
  });

  it('needs the owner of the database', async () => {
    const asApplication = Object.assign(new Config(), config, { migrationDatabaseUrl: database.appUrl });
    await expect(prepareDemo(asApplication, silently)).rejects.toThrow('MIGRATION_DATABASE_URL');
  });
});
