import type { INestApplicationContext } from '@nestjs/common';
import { JobRegistry, Transactions, type OutboxProcessor } from '#platform';

interface UndoneRow {
  id: string;
  job: string;
  payload: unknown;
  coalesceKey: string | null;
}

/** Does the work that use cases leave in the outbox, as the worker would, but at the demo's own time. */
export class DemoJobs {
  private readonly processors: ReadonlyMap<string, OutboxProcessor<unknown>>;
  private readonly tx: Transactions;

  constructor(app: INestApplicationContext) {
    this.processors = app.get(JobRegistry).processors().outbox;
    this.tx = app.get(Transactions);
  }

  /** What every event asks for by itself, such as letters. Work that coalesces is left for later. */
  runSingle(): Promise<void> {
    return this.run('AND coalesce_key IS NULL');
  }

  runAll(): Promise<void> {
    return this.run('');
  }

  private run(condition: string): Promise<void> {
    return this.tx.run(async (em) => {
      const [rows] = await em.query<[UndoneRow[], number]>(
        `UPDATE outbox SET done_at = clock_timestamp() WHERE done_at IS NULL ${condition}
         RETURNING id, job, payload, coalesce_key AS "coalesceKey"`,
      );
      for (const { job, payload } of inTurn(rows)) {
        const processor = this.processors.get(job);
        if (!processor) throw new RangeError(`Nothing does ${job}`);
        await processor.process(em, processor.job.parse(payload));
      }
    });
  }
}

/** In the order in which the work was asked for; of rows that coalesce only the first. */
function inTurn(rows: readonly UndoneRow[]): UndoneRow[] {
  const seen = new Set<string>();
  return [...rows]
    .sort((a, b) => Number(a.id) - Number(b.id))
    .filter(({ job, coalesceKey }) => {
      if (coalesceKey === null) return true;
      const key = `${job} ${coalesceKey}`;
      const first = !seen.has(key);
      seen.add(key);
      return first;
    });
}
