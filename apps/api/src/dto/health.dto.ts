export class HealthDto {
  /** ok; degraded: jobs are late or the queue does not answer; down: no database. */
  status: 'ok' | 'degraded' | 'down';
  database: 'ok' | 'down';
  queue: 'ok' | 'down';
  /** How long the oldest job that is due has been waiting; null when the database does not answer. */
  outboxOldestUndoneSeconds: number | null;
}
