import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { queueOf } from '../jobs/job-contract.js';
import { Queues, type JobQueue } from '../jobs/queues.js';

interface Claimed {
  id: string;
  job: string;
  coalesce_key: string | null;
  attempts: number;
}

const BATCH = 500;
const DELIVERED = { removeOnComplete: true, removeOnFail: true } as const;

/** Takes undone rows of the outbox to BullMQ, which only wakes a worker: the database stays the record. */
@Injectable()
export class Relay {
  private readonly queues = new Map<string, JobQueue>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly source: Queues,
    private readonly config: Config,
  ) {}

  /** @returns how many rows were taken; a full batch means that there may be more */
  async deliver(): Promise<number> {
    const rows = await this.claim();
    const wanted = firstOfEachKey(rows);
    const deliveries = [...new Set(wanted.map((row) => queueOf(row.job)))].map((queue) =>
      this.enqueue(
        queue,
        wanted.filter((row) => queueOf(row.job) === queue),
      ),
    );
    const failed = (await Promise.allSettled(deliveries)).find((delivery) => delivery.status === 'rejected');
    if (failed) {
      await this.putBack(rows);
      throw failed.reason;
    }
    return rows.length;
  }

  queue(name: string): JobQueue {
    const open = this.queues.get(name);
    if (open) return open;
    const queue = this.source.queue(name);
    this.queues.set(name, queue);
    // BullMQ remembers for ever that PostgreSQL was away when a queue was opened: the next use opens another.
    queue.waitUntilReady().catch(() => {
      this.queues.delete(name);
      return this.source.discard(queue);
    });
    return queue;
  }

  /** What was enqueued too long ago and is still undone was lost with its queue: it is enqueued again. */
  private async claim(): Promise<Claimed[]> {
    const [rows] = await this.dataSource.query<[Claimed[], number]>(
      `UPDATE outbox SET enqueued_at = clock_timestamp(), attempts = attempts + 1
        WHERE id IN (
          SELECT id FROM outbox
           WHERE done_at IS NULL AND available_at <= clock_timestamp()
             AND (enqueued_at IS NULL OR enqueued_at < clock_timestamp() - make_interval(secs => $1 / 1000.0))
           ORDER BY available_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
        RETURNING id, job, coalesce_key, attempts`,
      [this.config.jobLostAfterMs, BATCH],
    );
    return rows;
  }

  private async enqueue(queueName: string, rows: Claimed[]): Promise<void> {
    await this.queue(queueName).addBulk(
      rows.map((row) => ({
        name: row.job,
        data: { outboxId: row.id },
        // A fresh id for each attempt: BullMQ swallows an id that it has seen.
        opts: { ...DELIVERED, jobId: `outbox-${row.id}-${row.attempts}` },
      })),
    );
  }

  private async putBack(rows: Claimed[]): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox SET enqueued_at = NULL, available_at = clock_timestamp() + interval '1 second' WHERE id = ANY($1) AND done_at IS NULL`,
      [rows.map((row) => row.id)],
    );
  }
}

/** Rows that coalesce are done by one run, so one delivery is enough for them. */
function firstOfEachKey(rows: Claimed[]): Claimed[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    if (row.coalesce_key === null) return true;
    const key = `${row.job} ${row.coalesce_key}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
