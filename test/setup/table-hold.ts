import pg from 'pg';
import { eventually, UNTIL_STARTED_MS } from './eventually.js';

/**
 * Stops whoever writes to a table, or refers to it by a foreign key, in the middle of a transaction, so that a test
 * can strike just there. Who only reads goes on.
 */
export interface TableHold {
  /** Waits until somebody is stopped. */
  somebodyWaits(): Promise<void>;
  release(): Promise<void>;
}

export async function holdTable(ownerUrl: string, table: string): Promise<TableHold> {
  const [holder, watcher] = [0, 1].map(() => new pg.Client({ connectionString: ownerUrl })) as [
    pg.Client,
    pg.Client,
  ];
  await Promise.all([holder.connect(), watcher.connect()]);
  await holder.query('BEGIN');
  await holder.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  return {
    somebodyWaits: async () => {
      await eventually(async () => {
        const { rows } = await watcher.query(
          'SELECT FROM pg_locks WHERE relation = $1::regclass AND NOT granted',
          [table],
        );
        if (rows.length === 0) throw new Error(`nobody waits for ${table}`);
      }, UNTIL_STARTED_MS);
    },
    release: async () => {
      await holder.query('ROLLBACK');
      await Promise.all([holder.end(), watcher.end()]);
    },
  };
}
