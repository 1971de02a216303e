import { DEMO_DOMAIN } from '#identity';
import type { Config } from '#platform';
import { CommandError } from '../command-error.js';
import { FULL_DEMO } from './demo-size.js';
import { seedDemo, type DemoWish } from './seed-demo.js';
import { isClockInstalled, removeClock } from './time/clock-schema.js';
import { emptyDatabase } from './time/empty-database.js';
import { Owner } from './time/owner.js';

type FullDemoWish = Omit<DemoWish, 'size'>;

/**
 * Fills an empty database with the demo; one whose filling was cut off is emptied and filled anew.
 * @throws CommandError when the owner may not do that, or another process does it now
 */
export async function prepareDemo(config: Config, wish: FullDemoWish): Promise<void> {
  await asOwner(config, async (owner) => {
    const cutOff = await isClockInstalled(owner);
    if (!cutOff && (await holdsPeople(owner))) return;
    if (cutOff) wish.say('The demo was cut off while it was made: making it anew');
    await begin(owner, config, wish);
  });
}

/**
 * Empties a database that holds nothing but the demo and fills it again.
 * @throws CommandError when it holds anything else
 */
export async function resetDemo(config: Config, wish: FullDemoWish): Promise<void> {
  await asOwner(config, async (owner) => begin(owner, config, wish));
}

async function begin(owner: Owner, config: Config, wish: FullDemoWish): Promise<void> {
  await refuseForeignContents(owner);
  await emptyDatabase(owner);
  if (await isClockInstalled(owner)) await removeClock(owner);
  await seedDemo(owner, config, { ...wish, size: FULL_DEMO });
}

async function holdsPeople(owner: Owner): Promise<boolean> {
  return (await owner.query('SELECT FROM person LIMIT 1')).length > 0;
}

/** The demo never costs anybody their data: an address elsewhere is somebody real. */
async function refuseForeignContents(owner: Owner): Promise<void> {
  const [strangers] = await owner.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM person WHERE email NOT LIKE $1',
    [`%@${DEMO_DOMAIN}`],
  );
  if (strangers && strangers.count > 0)
    throw new CommandError(
      `The database was left as it is: it holds accounts that are not the demo's (${strangers.count} with addresses outside of ${DEMO_DOMAIN}).`,
    );
}

/** PostgreSQL's code for a right that is missing. */
const NO_RIGHT = '42501';

async function asOwner(config: Config, work: (owner: Owner) => Promise<void>): Promise<void> {
  const owner = await Owner.connect(config.migrationDatabaseUrl ?? '');
  try {
    if (!(await owner.tryLock('keskil.demo')))
      throw new CommandError(
        'Another process is filling this database with the demo: wait until it is done.',
      );
    await work(owner);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NO_RIGHT)
      throw new CommandError(
        `The demo cannot be made (${error.message}): let MIGRATION_DATABASE_URL name the owner of the database, or use KESKIL_SEED=none.`,
      );
    throw error;
  } finally {
    await owner.close();
  }
}
