import pg from 'pg';
import { outliveServer } from '#platform';

/** The owner of the database, who can do what no use case does: move time. */
export class Owner {
  private constructor(private readonly client: pg.Client) {}

  static async connect(ownerUrl: string): Promise<Owner> {
    const client = new pg.Client({ connectionString: ownerUrl, options: '-c timezone=UTC' });
    outliveServer(client);
    await client.connect();
    return new Owner(client);
  }

  async query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, values)).rows;
  }

  /** Makes this session the only one with the lock, until it ends. @returns whether nobody else has it */
  async tryLock(name: string): Promise<boolean> {
    const [lock] = await this.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken',
      [name],
    );
    return lock?.taken === true;
  }

  /** All of the work or none of it. */
  async transaction(work: () => Promise<void>): Promise<void> {
    await this.client.query('BEGIN');
    try {
      await work();
      await this.client.query('COMMIT');
    } catch (error) {
      await this.client.query('ROLLBACK');
      throw error;
    }
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
