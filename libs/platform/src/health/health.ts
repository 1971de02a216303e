import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Relay } from '../outbox/relay.js';
import { outboxAge } from './metrics.js';

export interface HealthReport {
  status: 'ok' | 'degraded' | 'down';
  database: 'ok' | 'down';
  queue: 'ok' | 'down';
  /** Seconds since the oldest row that is due and undone was due; 0 when nothing waits. */
  outboxOldestUndoneSeconds: number | null;
}

const ANSWER_WITHIN_MS = 2_000;
const LATE_AFTER_SECONDS = 120;

/** Whether promises are being kept: by the age of undone work, not by whether a process says that it runs. */
@Injectable()
export class Health {
  constructor(
    private readonly dataSource: DataSource,
    private readonly relay: Relay,
  ) {}

  async report(): Promise<HealthReport> {
    const [age, queue] = await Promise.all([
      inTime(this.oldestUndone()).catch(() => null),
      inTime(this.relay.queue('health').getJobCounts('waiting')).then(
        () => 'ok' as const,
        () => 'down' as const,
      ),
    ]);
    if (age === null) return { status: 'down', database: 'down', queue, outboxOldestUndoneSeconds: null };
    outboxAge.set(age);
    const status = queue === 'ok' && age < LATE_AFTER_SECONDS ? 'ok' : 'degraded';
    return { status, database: 'ok', queue, outboxOldestUndoneSeconds: age };
  }

  private async oldestUndone(): Promise<number> {
    const [row] = await this.dataSource.query<[{ age: number | null }]>(
      `SELECT extract(epoch FROM clock_timestamp() - min(available_at))::float8 AS age FROM outbox
        WHERE done_at IS NULL AND available_at <= clock_timestamp()`,
    );
    return Math.round((row.age ?? 0) * 1000) / 1000;
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), ANSWER_WITHIN_MS).unref();
  });
  return Promise.race([work, late]);
}
