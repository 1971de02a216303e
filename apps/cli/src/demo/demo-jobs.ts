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
      for (const [first, ...others] of inTurn(rows)) {
        const processor = this.processors.get(first.job);
        if (!processor) throw new RangeError(`Nothing does ${first.job}`);
        const { parse } = processor.job;
        await processor.process(
          em,
          parse(first.payload),
          others.map(({ payload }) => parse(payload)),
        );
      }
    });
  }
}

/** In the order in which the work was asked for; rows that coalesce stand together, in the place of the first. */
function inTurn(rows: readonly UndoneRow[]): Iterable<[UndoneRow, ...UndoneRow[]]> {
  const runs = new Map<string, [UndoneRow, ...UndoneRow[]]>();
  for (const row of [...rows].sort((a, b) => Number(a.id) - Number(b.id))) {
    const key = row.coalesceKey === null ? row.id : `${row.job} ${row.coalesceKey}`;
    const run = runs.get(key);
    if (run) run.push(row);
    else runs.set(key, [row]);
  }
  return runs.values();
}
