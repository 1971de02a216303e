import pg from 'pg';
import { eventually, UNTIL_STARTED_MS } from './eventually.js';

/**
 * Stands in the queue for a named lock of a transaction, so that a test can let whoever else wants it through one at
 * a time: PostgreSQL gives it to the first who has asked.
 */
export class AdvisoryHold {
  private ended = false;

  private constructor(
    private readonly client: pg.Client,
    private readonly granted: Promise<unknown>,
  ) {}

  /** Asks for the lock. */
  static async ask(ownerUrl: string, name: string): Promise<AdvisoryHold> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query('BEGIN');
    return new AdvisoryHold(
      client,
      client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]),
    );
  }

  /** Waits until the lock is there. */
  async isGranted(): Promise<void> {
    await this.granted;
  }

  /** Does nothing the second time. */
  async release(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    await this.granted;
    await this.client.query('ROLLBACK');
    await this.client.end();
  }
}

/** Waits until so many stand in the queue for any such lock of the database. */
export async function waitersForLocks(ownerUrl: string, count: number): Promise<void> {
  const watcher = new pg.Client({ connectionString: ownerUrl });
  await watcher.connect();
  try {
    await eventually(async () => {
      const { rows } = await watcher.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_locks
          WHERE locktype = 'advisory' AND NOT granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      if (rows[0]?.waiting !== count) throw new Error(`${rows[0]?.waiting} wait for a lock, not ${count}`);
    }, UNTIL_STARTED_MS);
  } finally {
    await watcher.end();
  }
}
