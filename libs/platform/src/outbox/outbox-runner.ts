import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { Transactions } from '../database/transactions.js';
import type { OutboxProcessor } from '../jobs/processors.js';
import { OutboxEntity } from './outbox.entity.js';

const LONGEST_WAIT_SECONDS = 600;

type Coalesced = Pick<OutboxEntity, 'id' | 'payload'>;

/** Runs one outbox row's job and marks it done, in one transaction. */
@Injectable()
export class OutboxRunner {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tx: Transactions,
  ) {}

  async run(outboxId: string, processor: OutboxProcessor<unknown>): Promise<void> {
    try {
      await this.tx.run((em) => this.runIn(em, outboxId, processor));
    } catch (error) {
      await this.postpone(outboxId, error);
      throw error;
    }
  }

  private async runIn(
    em: EntityManager,
    outboxId: string,
    processor: OutboxProcessor<unknown>,
  ): Promise<void> {
    const row = await em.findOne(OutboxEntity, {
      where: { id: outboxId, doneAt: IsNull() },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (!row) return;
    const others = await this.lockSameKey(em, row);
    const [payload, ...rest] = [row, ...others].map((each) => processor.job.parse(each.payload));
    await processor.process(em, payload, rest);
    const ids = [row, ...others].map(({ id }) => id);
    await em.update(OutboxEntity, { id: In(ids) }, { doneAt: () => 'clock_timestamp()', lastError: null });
  }

  /**
   * Rows with the same key that are already there are answered by this run, because it reads the state after
   * it has locked them. Rows that come later stay undone and bring a run of their own.
   */
  private async lockSameKey(em: EntityManager, row: OutboxEntity): Promise<Coalesced[]> {
    if (row.coalesceKey === null) return [];
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `${row.job} ${row.coalesceKey}`,
    ]);
    return em.query<Coalesced[]>(
      `SELECT id, payload FROM outbox WHERE job = $1 AND coalesce_key = $2 AND done_at IS NULL AND id <> $3 FOR UPDATE SKIP LOCKED`,
      [row.job, row.coalesceKey, row.id],
    );
  }

  /** A failed job is tried again, each time later; the reason stays on the row for whoever looks. */
  private async postpone(outboxId: string, error: unknown): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox SET enqueued_at = NULL, last_error = $2,
              available_at = clock_timestamp() + make_interval(secs => least($3, power(2, attempts)))
        WHERE id = $1 AND done_at IS NULL`,
      [outboxId, error instanceof Error ? error.message : String(error), LONGEST_WAIT_SECONDS],
    );
  }
}
